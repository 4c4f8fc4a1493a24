package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All keys of the text at a glance. */
final class KeyCard extends StackPane {
    private static final double COLUMN = 312;

    private final Desk desk;
    private final ScrollPane scroll;

    private record Line(String key, String words) {}

    /** Back leads to the text. */
    KeyCard(Desk desk, Runnable back) {
        this.desk = desk;
        getStyleClass().add("key-card");
        FlowPane groups = new FlowPane(
                28,
                18,
                group(
                        "select",
                        line(Keys.WORD, "text.keys.word"),
                        line(Keys.SENTENCE, "text.keys.sentence"),
                        line(Keys.PARAGRAPH, "text.keys.paragraph"),
                        line(Keys.TURN, "text.keys.turn"),
                        line(desk.say("text.key.shift") + " ← →", "text.keys.select")),
                group(
                        "tag",
                        line("1 … 9 " + desk.say("text.keys.then") + " a … z", "text.keys.code"),
                        line("Alt+1 … 9", "text.keys.principle"),
                        line("Ctrl+K", "text.keys.palette"),
                        line(Keys.AGAIN, "text.keys.again"),
                        line(Keys.IN_VIVO, "text.keys.inVivo")),
                group(
                        "say",
                        line("+ − ~", "text.keys.stance"),
                        line(Keys.FEATURE, "text.keys.feature"),
                        line(Keys.COMMENT, "text.keys.comment"),
                        line(Keys.STAR, "text.keys.star"),
                        line(Keys.EXAMPLE, "text.keys.example"),
                        line(desk.say("text.key.enter"), "text.keys.details")),
                group(
                        "change",
                        line(Keys.RECODE, "text.keys.recode"),
                        line(Keys.ENDS, "text.keys.ends"),
                        line(Keys.MOVE, "text.keys.move"),
                        line(desk.say("text.key.delete"), "text.keys.remove"),
                        line("F2", "text.keys.edit"),
                        line("Ctrl+Z", "text.keys.undo")),
                group(
                        "go",
                        line(Keys.NEXT + " " + Keys.PREVIOUS, "text.keys.next"),
                        line(Keys.OPEN, "text.keys.open"),
                        line(Keys.FILTER, "text.keys.filter"),
                        line(Keys.HISTORY, "text.keys.history"),
                        line(Keys.SEARCH, "text.keys.search"),
                        line("F6", "text.keys.pane"),
                        line("Ctrl+N", "text.keys.new")));
        groups.setPrefWrapLength(2 * COLUMN + 40);
        Label title = new Label(desk.say("text.keys.title"));
        title.getStyleClass().add(Styles.TITLE_4);
        VBox card = new VBox(14, title, groups);
        card.getStyleClass().add("card");
        scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        scroll.setMaxSize(2 * COLUMN + 110, Region.USE_PREF_SIZE);
        scroll.getStyleClass().add(Styles.ELEVATED_3);
        getChildren().add(scroll);
        setOnMouseClicked(_ -> back.run());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (List.of(KeyCode.ESCAPE, KeyCode.F1, KeyCode.ENTER).contains(event.getCode())) {
                back.run();
                event.consume();
            }
        });
        setVisible(false);
    }

    void open() {
        setVisible(true);
        scroll.requestFocus();
    }

    private static Line line(String key, String words) {
        return new Line(key, words);
    }

    private Node group(String name, Line... lines) {
        Label title = new Label(desk.messages().say("text.keys.group." + name));
        title.getStyleClass().add("pane-title");
        VBox group = new VBox(5, title);
        for (Line line : lines) {
            Label words = new Label(desk.messages().say(line.words()));
            words.setMinWidth(0);
            HBox keys = new HBox(Badges.key(line.key()));
            keys.setMinWidth(104);
            HBox row = new HBox(8, keys, words);
            row.setAlignment(Pos.CENTER_LEFT);
            group.getChildren().add(row);
        }
        group.setPrefWidth(COLUMN);
        group.setMinWidth(COLUMN);
        group.setMaxWidth(COLUMN);
        return group;
    }
}
