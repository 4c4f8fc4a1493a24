package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.OneLine;
import agraw.model.Code;
import agraw.model.Tag;
import agraw.workbench.Saying;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** One tag in the list: code, stance and presence above, its words below. */
final class TagCell extends ListCell<Tag> {
    static final double HEIGHT = 50;
    private static final double BAR = 4;
    /** More than one line of the widest panel: the whole passage stands in the text. */
    private static final int QUOTE = 200;

    private final Desk desk;
    private final TextModel model;
    private List<Object> shown = List.of();

    TagCell(Desk desk, TextModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("tag-cell");
        setPrefWidth(0);
        setPrefHeight(HEIGHT);
    }

    @Override
    protected void updateItem(Tag tag, boolean empty) {
        super.updateItem(tag, empty);
        List<Object> now = empty || tag == null ? List.of() : List.of(tag, model.codebook());
        if (!now.equals(shown)) {
            shown = now;
            setText(null);
            setGraphic(empty || tag == null ? null : row(tag));
        }
    }

    private Node row(Tag tag) {
        Rectangle bar = new Rectangle(BAR, HEIGHT - 12, Marks.colour(model.codebook(), tag.code()));
        bar.setArcWidth(BAR);
        bar.setArcHeight(BAR);
        VBox words = new VBox(1, head(tag), quote(tag));
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, bar, words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node head(Tag tag) {
        String key = model.code(tag.code()).map(Code::key).orElse("?");
        String name = model.code(tag.code())
                .map(code -> code.labels().in(desk.language()))
                .orElse("");
        Label code = new Label(key);
        code.getStyleClass().add("code-key");
        code.setMinWidth(Region.USE_PREF_SIZE);
        Label label = Badges.line(desk, name);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        String stance = tag.stance() == null ? desk.say("stance.none") : Saying.constant(desk.messages(), tag.stance());
        String feature = tag.feature() == null ? "" : Saying.constant(desk.messages(), tag.feature());
        setAccessibleText(String.join(", ", key, name, stance, feature));
        HBox head = new HBox(
                6, code, label, Badges.star(desk, tag), Badges.feature(tag, feature), Badges.stance(tag, stance));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node quote(Tag tag) {
        String quote =
                tag.quote() == null ? "" : Shortened.to(QUOTE, tag.quote()).replace('\n', ' ');
        String words = tag.isWordless() ? desk.say("text.tag.noWords") + " " + quote : quote;
        OneLine line = new OneLine(words, "quote", "muted");
        line.setPrefWidth(0); // as wide as the list, and no wider
        return line;
    }
}
