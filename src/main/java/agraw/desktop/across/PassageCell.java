package agraw.desktop.across;

import agraw.desktop.kit.FlowCell;
import agraw.workbench.Passages;

/** One passage of a list. */
final class PassageCell extends FlowCell<Passages.Passage> {
    private final AcrossController controller;

    PassageCell(AcrossController controller) {
        this.controller = controller;
        getStyleClass().add("passage-cell");
    }

    @Override
    protected void updateItem(Passages.Passage passage, boolean empty) {
        super.updateItem(passage, empty);
        setText(null);
        PassageBox box = empty || passage == null ? null : new PassageBox(controller, passage);
        setGraphic(box);
        setAccessibleText(box == null ? null : box.getAccessibleText());
    }
}
