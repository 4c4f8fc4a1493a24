package agraw.desktop.across;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowCell;
import agraw.desktop.kit.PassageBox;
import agraw.workbench.Passages;

/** One passage of a list. */
final class PassageCell extends FlowCell<Passages.Passage> {
    private final Desk desk;

    PassageCell(Desk desk) {
        this.desk = desk;
        getStyleClass().add("passage-cell");
    }

    @Override
    protected void updateItem(Passages.Passage passage, boolean empty) {
        super.updateItem(passage, empty);
        setText(null);
        PassageBox box = empty || passage == null ? null : new PassageBox(desk, passage);
        setGraphic(box);
        setAccessibleText(box == null ? null : box.getAccessibleText());
    }
}
