package agraw.desktop.across;

import agraw.desktop.across.AcrossModel.Evidence;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FlowCell;
import agraw.desktop.kit.PassageBox;
import javafx.scene.layout.Region;

/** One thing of a list of those behind a number. */
final class EvidenceCell extends FlowCell<Evidence> {
    private final Desk desk;

    EvidenceCell(Desk desk) {
        this.desk = desk;
        getStyleClass().add("passage-cell");
    }

    @Override
    protected void updateItem(Evidence one, boolean empty) {
        super.updateItem(one, empty);
        setText(null);
        Region box = empty || one == null ? null : box(one);
        setGraphic(box);
        setAccessibleText(box == null ? null : box.getAccessibleText());
    }

    private Region box(Evidence one) {
        return switch (one) {
            case Evidence.Tagged(var passage) -> new PassageBox(desk, passage);
            case Evidence.Spoken(var voice) -> new VoiceBox(desk, voice);
        };
    }

    /** Where something stands. */
    static Destination place(Evidence one) {
        return switch (one) {
            case Evidence.Tagged(var passage) -> PassageBox.place(passage);
            case Evidence.Spoken(var voice) -> VoiceBox.place(voice);
        };
    }
}
