package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.TagFields;
import agraw.model.Code;
import agraw.model.Tag;
import agraw.workbench.Saying;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** All that is said of the current tag, to be read and changed where it stands. */
final class TagDetails extends ScrollPane {
    private final Desk desk;
    private final TextModel model;
    private final TagController controller;
    private final TagWriter writer;
    private final Runnable back;
    private final FlowText title = new FlowText("", "code-name");
    private final Label origin;
    private final FlowText definition = new FlowText("", "muted", "small");
    private final HBox dot = new HBox();
    private final ToggleButton starred = new ToggleButton();
    private final ToggleButton example = new ToggleButton();
    private final TagFields fields;
    private final VBox content;
    private final FlowText none;

    TagDetails(Desk desk, TextModel model, TagController controller, TagWriter writer, Runnable back) {
        this.desk = desk;
        this.model = model;
        this.controller = controller;
        this.writer = writer;
        this.back = back;
        origin = Badges.line(desk, "", Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        getStyleClass().add("tag-details");
        setFitToWidth(true);
        setFocusTraversable(false);
        fields = new TagFields(desk, writer.heard(), model.nuance());
        none = new FlowText(desk.say("text.tag.none"), "muted");
        content = new VBox(14, head(), marks(), fields, buttons());
        content.getStyleClass().add("fields");
        model.current().subscribe(this::show);
        model.material().subscribe(this::show);
        model.around().subscribe(this::show);
        visibleProperty().subscribe(this::show);
    }

    private Node head() {
        dot.setAlignment(Pos.TOP_CENTER);
        dot.getStyleClass().add("dot");
        HBox name = new HBox(8, dot, title);
        HBox.setHgrow(title, javafx.scene.layout.Priority.ALWAYS);
        return new VBox(2, name, origin, definition);
    }

    private Node marks() {
        mark(starred, Feather.STAR, "text.tag.starred", Keys.STAR);
        mark(example, Feather.BOOKMARK, "text.tag.example", Keys.EXAMPLE);
        javafx.scene.layout.FlowPane row = new javafx.scene.layout.FlowPane(8, 8, starred, example);
        row.setPrefWrapLength(200);
        return row;
    }

    private void mark(ToggleButton button, Feather icon, String words, String key) {
        button.setText(desk.messages().say(words));
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add(Styles.SMALL);
        button.setTooltip(new Tooltip(desk.messages().say(words + ".help") + " (" + key + ")"));
        button.setOnAction(_ -> controller.type(key));
    }

    private Node buttons() {
        Button recode = new Button(desk.say("text.tag.recode"), new FontIcon(Feather.REPEAT));
        recode.getStyleClass().add("recode");
        recode.setTooltip(new Tooltip(desk.say("text.tag.recode") + " (" + Keys.RECODE + ")"));
        recode.setOnAction(_ -> typeInText(Keys.RECODE));
        Button move = new Button(desk.say("text.tag.move"), new FontIcon(Feather.MOVE));
        move.setTooltip(new Tooltip(desk.say("text.tag.move.help") + " (" + Keys.MOVE + ")"));
        move.setOnAction(_ -> typeInText(Keys.MOVE));
        Button ends = new Button(desk.say("text.tag.ends"), new FontIcon(Feather.MAXIMIZE_2));
        ends.setTooltip(new Tooltip(desk.say("text.tag.ends.help") + " (" + Keys.ENDS + ")"));
        ends.setOnAction(_ -> typeInText(Keys.ENDS));
        Button remove = new Button(desk.say("text.tag.remove"), new FontIcon(Feather.TRASH_2));
        remove.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
        remove.setTooltip(new Tooltip(desk.say("text.tag.remove.help")));
        remove.setOnAction(_ -> {
            writer.untag();
            back.run();
        });
        for (Button button : List.of(recode, ends, move, remove)) {
            button.getStyleClass().add(Styles.SMALL);
            button.setMinWidth(0);
        }
        javafx.scene.layout.FlowPane row = new javafx.scene.layout.FlowPane(8, 8, recode, ends, move, remove);
        row.setPrefWrapLength(200);
        return row;
    }

    /** Does what a key does in the text, and goes there: the keys that follow it are heard in the text. */
    private void typeInText(String key) {
        controller.type(key);
        back.run();
    }

    /** What nobody sees is shown when it is opened: making it ready takes longer than all else of a key. */
    private void show() {
        if (!isVisible()) {
            return;
        }
        Tag tag = model.currentTag().orElse(null);
        if (tag == null) {
            fields.showNone();
            setContent(none);
            return;
        }
        if (!content.equals(getContent())) {
            setContent(content);
        }
        Code code = model.code(tag.code()).orElse(null);
        dot.getChildren().setAll(Badges.dot(Marks.colour(model.codebook(), tag.code())));
        title.setText(code == null ? "?" : code.key() + " " + code.labels().in(desk.language()));
        definition.setText(code == null ? "" : code.definitions().in(desk.language()));
        starred.setSelected(tag.starred());
        example.setSelected(tag.example());
        String when = Saying.moment(desk.messages(), tag.at());
        Badges.say(desk, origin, desk.say("text.tag.origin", tag.coder(), when));
        fields.show(tag, model.codebook(), model.around().get().references());
    }

    /** Commits what is being typed. */
    void settle() {
        fields.settle();
    }

    /** Lets the person write the condition of a nuance. */
    void askCondition() {
        setVvalue(0);
        fields.goToCondition();
    }

    /** Lets the person write a comment. */
    void writeComment() {
        fields.goToMemo();
    }

    @Override
    public void requestFocus() {
        fields.requestFocus();
    }
}
