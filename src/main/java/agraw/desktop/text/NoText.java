package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What to do where there is no text to read. */
final class NoText extends VBox {
    NoText(Desk desk, TextModel model, Runnable add) {
        super(14);
        getStyleClass().add("no-text");
        setAlignment(Pos.CENTER);
        FlowText words = new FlowText(desk.say("text.none"), "muted");
        words.setMaxWidth(360);
        Button button = new Button(desk.say("text.header.new"), new FontIcon(Feather.PLUS));
        button.getStyleClass().add(Styles.ACCENT);
        button.setOnAction(_ -> add.run());
        getChildren().addAll(words, button);
        visibleProperty().bind(model.material().map(text -> text.isEmpty()));
    }
}
