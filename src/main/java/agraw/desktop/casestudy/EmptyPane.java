package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FlowText;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Shown while no case is open: where to find one. */
final class EmptyPane extends VBox {
    EmptyPane(Desk desk) {
        super(12);
        getStyleClass().add("empty-case");
        setAlignment(Pos.CENTER);
        FlowText words = new FlowText(desk.say("casestudy.empty"), "muted");
        words.setMaxWidth(380);
        Button library = new Button(desk.say("casestudy.empty.library"), Icons.of("fth-book"));
        library.getStyleClass().add(Styles.ACCENT);
        library.setDefaultButton(true);
        library.setOnAction(_ -> desk.go().accept(new Destination.Library()));
        getChildren().addAll(Icons.of("fth-clipboard", "empty-icon"), words, library);
    }
}
