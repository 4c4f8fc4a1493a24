package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.model.Code;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One code of the tree: its name, how often the text has it, and its key on the keyboard. */
final class CodeCell extends TreeCell<Code> {
    private final Desk desk;
    private final TextModel model;
    private final Supplier<Map<UUID, Integer>> counts;

    CodeCell(Desk desk, TextModel model, Supplier<Map<UUID, Integer>> counts) {
        this.desk = desk;
        this.model = model;
        this.counts = counts;
        getStyleClass().add("code-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Code code, boolean empty) {
        super.updateItem(code, empty);
        setText(null);
        if (empty || code == null) {
            setGraphic(null);
            return;
        }
        boolean principle = code.parent() == null;
        Label key = new Label(code.key());
        key.getStyleClass().add("code-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Label label = Badges.line(desk, code.labels().in(desk.language()));
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        int times = counts.get().getOrDefault(code.id(), 0);
        Label count = new Label(String.valueOf(times));
        count.setVisible(times > 0);
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(6, label, count);
        Label shortcut = Badges.key(code.shortcut() == null ? code.key() : code.shortcut());
        if (principle) {
            row.getChildren().addAll(0, List.of(Badges.dot(Marks.colour(model.codebook(), code.id())), shortcut));
        } else {
            row.getChildren().addAll(0, List.of(shortcut, key));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("principle"), principle);
        setAccessibleText(code.key() + " " + code.labels().in(desk.language()));
        setGraphic(row);
    }
}
