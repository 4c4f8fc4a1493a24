package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowCell;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.OneLine;
import agraw.workbench.PassageHistory;
import agraw.workbench.Saying;
import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One change: what was done, by whom and when, and the words that stood there before it. */
final class HistoryCell extends FlowCell<PassageHistory.Line> {
    private static final int QUOTE = 600;

    private final Desk desk;
    private final Consumer<PassageHistory.Line> putBack;

    HistoryCell(Desk desk, Consumer<PassageHistory.Line> putBack) {
        this.desk = desk;
        this.putBack = putBack;
        getStyleClass().add("history-cell");
    }

    @Override
    protected void updateItem(PassageHistory.Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String what = Saying.step(desk.messages(), line.change());
        String origin = desk.say(
                "text.history.origin",
                line.change().author(),
                Saying.moment(desk.messages(), line.change().time().instant()));
        VBox box = new VBox(2, new FlowText(what), new OneLine(origin, "muted", "small"));
        line.before().ifPresent(words -> {
            Button again = new Button(desk.say("text.history.putBack"), new FontIcon(Feather.ROTATE_CCW));
            again.getStyleClass().addAll(Styles.SMALL, "put-back");
            again.setFocusTraversable(false); // Enter on the line does the same
            again.setOnAction(_ -> putBack.accept(line));
            box.getChildren().addAll(new FlowText(Shortened.to(QUOTE, words), "quote"), again);
        });
        setGraphic(box);
        setAccessibleText(String.join(", ", what, origin, line.before().orElse("")));
    }
}
