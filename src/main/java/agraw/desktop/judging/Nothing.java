package agraw.desktop.judging;

import agraw.desktop.kit.FlowText;
import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What to do while there is nothing to see. */
final class Nothing {
    private Nothing() {}

    static StackPane of(Feather shape, String what, String todo, Node... below) {
        VBox box = new VBox(
                12, Icons.of(shape, "start-icon"), new FlowText(what, Styles.TITLE_4), new FlowText(todo, "muted"));
        box.getChildren().addAll(below);
        box.getStyleClass().add("start");
        return new StackPane(box);
    }
}
