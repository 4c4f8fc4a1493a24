package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.WordsArea;
import agraw.model.Code;
import agraw.model.Evidence;
import agraw.model.Feature;
import agraw.model.Side;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.workbench.Saying;
import atlantafx.base.theme.Styles;
import com.ibm.icu.text.DateFormat;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
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
    private final Segments<Stance> stances;
    private final Segments<Feature> features;
    private final ConditionBox condition;
    private final WordsArea memo = new WordsArea();
    private final Choices<Side> sides;
    private final Choices<Evidence> kinds;
    private final TensionBox tension;
    private final CitesBox cites;
    private final VBox content;
    private final FlowText none;
    private @Nullable UUID shown;
    private String storedMemo = "";

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
        stances = new Segments<>(List.of(Stance.values()), this::stanceLabel, this::chooseStance);
        features = new Segments<>(
                List.of(Feature.values()),
                feature -> Saying.constant(desk.messages(), feature),
                feature -> writer.onCurrent((job, tag) -> job.setFeature(tag, feature.orElse(null))));
        sides = new Choices<>(
                side -> Saying.constant(desk.messages(), side),
                desk.say("text.tag.unsaid"),
                side -> writer.onCurrent((job, tag) -> job.setSide(tag, side.orElse(null))));
        kinds = new Choices<>(
                kind -> Saying.constant(desk.messages(), kind),
                desk.say("text.tag.unsaid"),
                kind -> writer.onCurrent((job, tag) -> job.setEvidence(tag, kind.orElse(null))));
        tension = new TensionBox(desk, model, writer);
        cites = new CitesBox(desk, model, writer);
        condition = new ConditionBox(desk, model, writer);
        none = new FlowText(desk.say("text.tag.none"), "muted");
        content = new VBox(
                14,
                head(),
                field("text.tag.stance", stances),
                condition,
                field("text.tag.feature", features),
                field("text.tag.memo", memo),
                field("text.tag.evidence", kinds),
                field("text.tag.side", sides),
                tension,
                cites,
                buttons());
        content.getStyleClass().add("fields");
        prepare();
        model.current().subscribe(this::show);
        model.material().subscribe(this::show);
        model.around().subscribe(this::show);
        model.nuance().subscribe(this::showCondition);
    }

    private void prepare() {
        memo.setPromptText(desk.say("text.tag.memo.prompt"));
        memo.setOnSettled(this::writeMemo);
    }

    private String stanceLabel(Stance stance) {
        String sign = switch (stance) {
            case SUPPORTS -> "+";
            case CHALLENGES -> "−";
            case NUANCE -> "~";
        };
        return sign + " " + Saying.constant(desk.messages(), stance);
    }

    private void chooseStance(Optional<Stance> chosen) {
        Tag tag = model.currentTag().orElse(null);
        if (chosen.filter(stance -> stance == Stance.NUANCE).isPresent() && tag != null && tag.condition() == null) {
            writer.say(Stance.NUANCE);
        } else {
            writer.onCurrent((job, id) -> job.setStance(id, chosen.orElse(null)));
        }
    }

    private Node head() {
        dot.setAlignment(Pos.TOP_CENTER);
        dot.getStyleClass().add("dot");
        HBox name = new HBox(8, dot, title);
        HBox.setHgrow(title, javafx.scene.layout.Priority.ALWAYS);
        return new VBox(2, name, origin, definition);
    }

    private VBox field(String key, Node control) {
        Label label = new Label(desk.say(key));
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        control.setAccessibleText(desk.say(key));
        return new VBox(4, label, control);
    }

    private Node buttons() {
        Button recode = new Button(desk.say("text.tag.recode"), new FontIcon(Feather.REPEAT));
        recode.getStyleClass().add("recode");
        recode.setTooltip(new Tooltip(desk.say("text.tag.recode") + " (" + Keys.RECODE + ")"));
        recode.setOnAction(_ -> typeInText(Keys.RECODE));
        Button move = new Button(desk.say("text.tag.move"), new FontIcon(Feather.MOVE));
        move.setTooltip(new Tooltip(desk.say("text.tag.move.help") + " (" + Keys.MOVE + ")"));
        move.setOnAction(_ -> typeInText(Keys.MOVE));
        Button remove = new Button(desk.say("text.tag.remove"), new FontIcon(Feather.TRASH_2));
        remove.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
        remove.setTooltip(new Tooltip(desk.say("text.tag.remove.help")));
        remove.setOnAction(_ -> {
            writer.untag();
            back.run();
        });
        for (Button button : List.of(recode, move, remove)) {
            button.getStyleClass().add(Styles.SMALL);
            button.setMinWidth(0);
        }
        javafx.scene.layout.FlowPane row = new javafx.scene.layout.FlowPane(8, 8, recode, move, remove);
        row.setPrefWrapLength(200);
        return row;
    }

    /** Does what a key does in the text, and goes there: the keys that follow it are heard in the text. */
    private void typeInText(String key) {
        controller.type(key);
        back.run();
    }

    private void show() {
        Tag tag = model.currentTag().orElse(null);
        if (tag == null) {
            settle();
            shown = null;
            setContent(none);
            return;
        }
        if (shown == null) {
            setContent(content);
        }
        boolean other = !tag.id().equals(shown);
        if (other) {
            settle();
            shown = tag.id();
        }
        Code code = model.code(tag.code()).orElse(null);
        dot.getChildren().setAll(Badges.dot(Marks.colour(model.codebook(), tag.code())));
        title.setText(code == null ? "?" : code.key() + " " + code.labels().in(desk.language()));
        definition.setText(code == null ? "" : code.definitions().in(desk.language()));
        String when = DateFormat.getDateTimeInstance(
                        DateFormat.MEDIUM, DateFormat.SHORT, desk.messages().locale())
                .format(Date.from(tag.at()));
        Badges.say(desk, origin, desk.say("text.tag.origin", tag.coder(), when));
        features.show(Optional.ofNullable(tag.feature()));
        sides.show(List.of(Side.values()), Optional.ofNullable(tag.side()));
        kinds.show(List.of(Evidence.values()), Optional.ofNullable(tag.evidence()));
        tension.show(tag);
        cites.show(tag);
        showMemo(tag, other);
        showCondition();
    }

    private void showMemo(Tag tag, boolean other) {
        String words = tag.memo() == null ? "" : tag.memo();
        // What is being typed is not overwritten by what was stored a moment ago.
        if (other || memo.getText().strip().equals(storedMemo)) {
            if (!memo.getText().strip().equals(words)) {
                memo.setText(words);
            }
        }
        storedMemo = words;
    }

    private void writeMemo(String words) {
        UUID tag = shown;
        if (tag != null) {
            writer.on(tag, (job, id) -> job.setMemo(id, words));
        }
    }

    private void showCondition() {
        Tag tag = model.currentTag().orElse(null);
        if (tag == null) {
            return;
        }
        boolean asked = model.nuance().get().equals(Optional.of(tag.id()));
        stances.show(asked ? Optional.of(Stance.NUANCE) : Optional.ofNullable(tag.stance()));
        condition.show(tag, asked);
    }

    /** Commits what is being typed. */
    void settle() {
        memo.settle();
        condition.settle();
    }

    /** Lets the person write the condition of a nuance. */
    void askCondition() {
        setVvalue(0);
        condition.requestFocus();
    }

    @Override
    public void requestFocus() {
        stances.requestFocus();
    }
}
