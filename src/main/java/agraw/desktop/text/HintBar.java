package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.model.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the keys do now: with a tag, with selected words, with neither, or in the midst of a chord. */
final class HintBar extends FlowPane {
    private final Desk desk;
    private final TextModel model;
    private List<Hint> shown = List.of();

    /** One hint; a notice where it has no key. */
    private record Hint(String key, String words) {}

    HintBar(Desk desk, TextModel model) {
        super(14, 4);
        this.desk = desk;
        this.model = model;
        getStyleClass().add("hint-bar");
        setRowValignment(javafx.geometry.VPos.CENTER);
        model.material().subscribe(this::show);
        model.around().subscribe(this::show);
        model.current().subscribe(this::show);
        model.selection().subscribe(this::show);
        model.chord().subscribe(this::show);
        model.notice().subscribe(this::show);
        model.last().subscribe(this::show);
        model.nuance().subscribe(this::show);
    }

    /** Much of what this hears of changes no hint: an arrow key only moves the caret. */
    private void show() {
        List<Hint> hints = new ArrayList<>();
        if (!model.notice().get().isEmpty()) {
            hints.add(notice(model.notice().get()));
        }
        hints.addAll(keys());
        if (!hints.equals(shown)) {
            shown = hints;
            getChildren().setAll(hints.stream().map(this::node).toList());
        }
    }

    private List<Hint> keys() {
        return switch (model.chord().get()) {
            case Chord.Below below ->
                List.of(
                        hint(below.principle().shortcut() + below.digit() + " …", "text.hint.code"),
                        hint(desk.say("text.key.enter"), "text.hint.principle"),
                        hint(desk.say("text.key.escape"), "text.hint.leave"));
            case Chord.Recode _ ->
                List.of(
                        hint(Keys.RECODE + " …", "text.hint.recode"),
                        hint(desk.say("text.key.escape"), "text.hint.leave"));
            case Chord.Moving _ ->
                List.of(
                        hint(desk.say("text.key.enter"), "text.hint.moveHere"),
                        hint(desk.say("text.key.escape"), "text.hint.leave"));
            case Chord.Ends _ ->
                List.of(
                        hint("← →", "text.hint.end"),
                        hint(desk.say("text.key.shift") + " ← →", "text.hint.start"),
                        hint(desk.say("text.key.enter"), "text.hint.keepEnds"),
                        hint(desk.say("text.key.escape"), "text.hint.leave"));
            case Chord.None _ -> alone();
        };
    }

    private List<Hint> alone() {
        if (model.nuance().get().isPresent()) {
            return List.of(notice(desk.say("text.notice.condition")));
        }
        List<Hint> hints = new ArrayList<>();
        if (!model.selection().get().isEmpty()) {
            int principles = model.principles();
            if (principles > 0) {
                hints.add(hint(desk.say("text.key.principles", principles), "text.hint.tag"));
            }
            hints.add(hint("Ctrl+K", "text.hint.search"));
            if (!model.last().get().isEmpty()) {
                String last = model.last().get().stream().map(Code::key).collect(Collectors.joining(" "));
                hints.add(new Hint(Keys.AGAIN, desk.say("text.hint.again", last)));
            }
        }
        if (model.current().get().isPresent()) {
            hints.add(hint("+ − ~", "text.hint.stance"));
            hints.add(hint(Keys.FEATURE, "text.hint.feature"));
            hints.add(hint(Keys.RECODE, "text.hint.change"));
            hints.add(hint(desk.say("text.key.delete"), "text.hint.remove"));
            hints.add(hint(desk.say("text.key.enter"), "text.hint.details"));
        } else if (model.selection().get().isEmpty()) {
            hints.add(hint(desk.say("text.key.shift") + " →", "text.hint.select"));
            hints.add(hint(Keys.SENTENCE, "text.hint.sentence"));
            hints.add(hint(Keys.TURN, "text.hint.turn"));
            hints.add(hint("F2", "text.hint.edit"));
        }
        hints.add(hint(Keys.NEXT + " " + Keys.PREVIOUS, "text.hint.next"));
        hints.add(hint("F1", "text.hint.all"));
        return hints;
    }

    private static Hint notice(String words) {
        return new Hint("", words);
    }

    private Hint hint(String key, String words) {
        return new Hint(key, desk.messages().say(words));
    }

    private Node node(Hint hint) {
        if (hint.key().isEmpty()) {
            Label label = Badges.line(desk, hint.words());
            label.setGraphic(new FontIcon(Feather.INFO));
            label.getStyleClass().add("notice");
            return label;
        }
        HBox node = new HBox(5, Badges.key(hint.key()), new Label(hint.words()));
        node.setAlignment(Pos.CENTER_LEFT);
        return node;
    }
}
