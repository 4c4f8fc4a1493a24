package agraw.desktop.search;

import agraw.desktop.kit.FlowCell;
import agraw.desktop.kit.FlowText;
import agraw.workbench.AutoTagging;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One passage that would be tagged, unless it is left out. */
final class CandidateCell extends FlowCell<AutoTagging.Candidate> {
    private final Set<AutoTagging.Candidate> leftOut;
    private final Runnable changed;

    CandidateCell(Set<AutoTagging.Candidate> leftOut, Runnable changed) {
        this.leftOut = leftOut;
        this.changed = changed;
    }

    @Override
    protected void updateItem(AutoTagging.Candidate candidate, boolean empty) {
        super.updateItem(candidate, empty);
        setText(null);
        if (empty || candidate == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        CheckBox box = new CheckBox();
        box.setSelected(!leftOut.contains(candidate));
        box.setFocusTraversable(false);
        box.setOnAction(_ -> {
            if (box.isSelected()) {
                leftOut.remove(candidate);
            } else {
                leftOut.add(candidate);
            }
            changed.run();
        });
        String from =
                candidate.caseKey().isEmpty() ? candidate.title() : candidate.caseKey() + " · " + candidate.title();
        VBox words = new VBox(1, new FlowText(candidate.words()), new FlowText(from, "muted", "small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, box, words);
        row.setAlignment(Pos.TOP_LEFT);
        setGraphic(row);
        setAccessibleText(candidate.words() + ", " + from);
    }
}
