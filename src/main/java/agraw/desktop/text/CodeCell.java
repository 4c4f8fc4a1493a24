package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.model.Code;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/** One code of the tree: its name, how often the text has it, and its key on the keyboard. */
final class CodeCell extends TreeCell<Code> {
    private static final PseudoClass PRINCIPLE = PseudoClass.getPseudoClass("principle");

    private final Desk desk;
    private final TextModel model;
    private final ObservableValue<Map<UUID, Integer>> counts;
    private final Circle dot = Badges.dot(Color.TRANSPARENT);
    private final Label shortcut = Badges.key("");
    private final Label key = new Label();
    private final Label label;
    private final Label count = new Label();
    private final HBox row;

    CodeCell(Desk desk, TextModel model, ObservableValue<Map<UUID, Integer>> counts) {
        this.desk = desk;
        this.model = model;
        this.counts = counts;
        getStyleClass().add("code-cell");
        setPrefWidth(0);
        key.getStyleClass().add("code-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        label = Badges.line(desk, "");
        HBox.setHgrow(label, Priority.ALWAYS);
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(6, dot, shortcut, key, label, count);
        row.setAlignment(Pos.CENTER_LEFT);
        List.of(dot, key).forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        counts.subscribe(this::count);
    }

    @Override
    protected void updateItem(Code code, boolean empty) {
        super.updateItem(code, empty);
        setText(null);
        if (empty || code == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean principle = code.parent() == null;
        dot.setVisible(principle);
        dot.setFill(Marks.colour(model.codebook(), code.id()));
        shortcut.setText(code.shortcut() == null ? code.key() : code.shortcut());
        key.setVisible(!principle);
        key.setText(code.key());
        Badges.say(desk, label, code.labels().in(desk.language()));
        count();
        pseudoClassStateChanged(PRINCIPLE, principle);
        setAccessibleText(code.key() + " " + label.getText());
        setGraphic(row);
    }

    private void count() {
        Code code = getItem();
        int times = code == null ? 0 : counts.getValue().getOrDefault(code.id(), 0);
        count.setText(String.valueOf(times));
        count.setVisible(times > 0);
    }
}
