package agraw.desktop.compare;

import agraw.desktop.kit.FlowText;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a person wrote of a line over all its cases, below them. */
final class WrittenBox extends HBox {
    WrittenBox(Line line) {
        super(8);
        getStyleClass().add("written-box");
        FlowText words = new FlowText(line.written(), "written");
        VBox box = new VBox(2, words, new FlowText(line.about(), "muted", "meta"));
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().addAll(Icons.of(Feather.EDIT_3), box);
    }
}
