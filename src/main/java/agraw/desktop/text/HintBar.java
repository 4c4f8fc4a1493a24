package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.model.Code;
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

    private void show() {
        getChildren().clear();
        if (!model.notice().get().isEmpty()) {
            notice(model.notice().get());
        }
        switch (model.chord().get()) {
            case Chord.Below below -> {
                add(below.principle().shortcut() + below.digit() + " …", "text.hint.code");
                add(desk.say("text.key.enter"), "text.hint.principle");
                add(desk.say("text.key.escape"), "text.hint.leave");
            }
            case Chord.Recode _ -> {
                add(Keys.RECODE + " …", "text.hint.recode");
                add(desk.say("text.key.escape"), "text.hint.leave");
            }
            case Chord.Moving _ -> {
                add(desk.say("text.key.enter"), "text.hint.moveHere");
                add(desk.say("text.key.escape"), "text.hint.leave");
            }
            case Chord.Ends _ -> {
                add("← →", "text.hint.end");
                add(desk.say("text.key.shift") + " ← →", "text.hint.start");
                add(desk.say("text.key.enter"), "text.hint.keepEnds");
                add(desk.say("text.key.escape"), "text.hint.leave");
            }
            case Chord.None _ -> alone();
        }
    }

    private void alone() {
        if (model.nuance().get().isPresent()) {
            notice(desk.say("text.notice.condition"));
            return;
        }
        if (!model.selection().get().isEmpty()) {
            int principles = model.principles();
            if (principles > 0) {
                add(desk.say("text.key.principles", principles), "text.hint.tag");
            }
            add("Ctrl+K", "text.hint.search");
            if (!model.last().get().isEmpty()) {
                String last = model.last().get().stream().map(Code::key).collect(Collectors.joining(" "));
                addWords(Keys.AGAIN, desk.say("text.hint.again", last));
            }
        }
        if (model.current().get().isPresent()) {
            add("+ − ~", "text.hint.stance");
            add(Keys.FEATURE, "text.hint.feature");
            add(Keys.RECODE, "text.hint.change");
            add(desk.say("text.key.delete"), "text.hint.remove");
            add(desk.say("text.key.enter"), "text.hint.details");
        } else if (model.selection().get().isEmpty()) {
            add(desk.say("text.key.shift") + " →", "text.hint.select");
            add(Keys.SENTENCE, "text.hint.sentence");
            add(Keys.TURN, "text.hint.turn");
            add("F2", "text.hint.edit");
        }
        add(Keys.NEXT + " " + Keys.PREVIOUS, "text.hint.next");
        add("F1", "text.hint.all");
    }

    private void notice(String words) {
        FontIcon icon = new FontIcon(Feather.INFO);
        Label label = Badges.line(desk, words);
        label.setGraphic(icon);
        label.getStyleClass().add("notice");
        getChildren().add(label);
    }

    private void add(String key, String words) {
        addWords(key, desk.say(words));
    }

    private void addWords(String key, String words) {
        Node badge = Badges.key(key);
        HBox hint = new HBox(5, badge, new Label(words));
        hint.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(hint);
    }
}
