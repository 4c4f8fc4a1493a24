package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** Says that a file is being read; it can be left. */
final class ReferencesReading extends VBox {
    ReferencesReading(Desk desk, String file, Runnable cancel) {
        super(10);
        getStyleClass().add("references-reading");
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        Button stop = new Button(desk.say("references.import.cancel"));
        stop.setCancelButton(true);
        stop.setOnAction(_ -> cancel.run());
        getChildren().addAll(new FlowText(desk.say("references.import.reading", file)), bar, stop);
    }
}
