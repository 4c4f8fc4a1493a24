package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import javafx.scene.control.Label;

/** Says that several facts cannot all be true: in words, with an icon, and in a colour. */
final class DisagreementMark extends Label {
    private final Desk desk;

    DisagreementMark(Desk desk) {
        this.desk = desk;
        getStyleClass().add("disagreement");
        setGraphic(Icons.of("fth-alert-triangle"));
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        show(0, false);
    }

    /** Sources: whether each of the facts names the references that it rests on. */
    void show(int facts, boolean sources) {
        setVisible(facts > 0);
        setText(
                facts == 0
                        ? ""
                        : sources
                                ? desk.say("casestudy.disagree.sources", facts)
                                : desk.say("casestudy.disagree.values", facts));
    }
}
