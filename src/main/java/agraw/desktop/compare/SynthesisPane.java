package agraw.desktop.compare;

import agraw.compare.Subject;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.SummaryPane;
import agraw.model.Comparison;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is written of the line that the keyboard is at, over all cases; or how to keep the comparison, so that it can be written. */
final class SynthesisPane extends StackPane {
    private final CompareController controller;
    private final CompareModel model;
    private final SummaryPane summary;
    private final VBox hint;

    SynthesisPane(CompareController controller, Runnable keep) {
        this.controller = controller;
        this.model = controller.model();
        getStyleClass().add("synthesis-pane");
        summary = new SummaryPane(controller.desk());
        Button name = new Button(controller.phrases().say("compare.kept.keep"), Icons.of(Feather.BOOKMARK));
        name.setOnAction(_ -> keep.run());
        hint = new VBox(12, new FlowText(controller.phrases().say("compare.synthesis.keep"), "muted"), name);
        hint.getStyleClass().add("keep-first");
        hint.setPrefWidth(summary.getPrefWidth());
        model.current.subscribe(this::show);
        model.spot.subscribe(this::show);
        model.sheet.subscribe(this::show);
        model.writing.subscribe(this::show);
    }

    private void show() {
        if (!model.writing.get()) {
            return;
        }
        Optional<Comparison> kept = model.comparison();
        getChildren().setAll(kept.isPresent() ? summary : hint);
        kept.ifPresent(one -> model.line()
                .map(line -> line.row().subject())
                .filter(subject -> !(subject instanceof Subject.OfSection))
                .ifPresent(subject -> controller.placed(one, subject, summary::show)));
    }

    void settle() {
        summary.settle();
    }

    /** Goes to where the words are written. */
    void write() {
        if (summary.lookup("#summary-words") != null) {
            summary.lookup("#summary-words").requestFocus();
        }
    }
}
