package agraw.desktop.template;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Following;
import agraw.desktop.kit.Setting;
import agraw.desktop.kit.Typing;
import agraw.model.Choice;
import agraw.model.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The choices of a field in order: the name that is stored, the words that people read, and what a filter asks of them. */
final class ChoicesForm extends VBox implements Following {
    private final TemplateController controller;
    private final Desk desk;
    private final boolean filtered;
    private List<Choice> choices;

    /** The fields in their order, and what each shows: to follow what is stored. */
    private final List<Line> lines = new ArrayList<>();

    /** A field that is typed in. */
    private record Line(TextField field, Typing typing, Consumer<String> save, String stored) {
        void follow(Line next) {
            field.setPromptText(next.field.getPromptText());
            typing.begin(field, next.stored, false, save);
        }
    }

    ChoicesForm(TemplateController controller, Form.Entry entry) {
        super(4);
        this.controller = controller;
        this.desk = controller.desk();
        this.choices = entry.choices();
        filtered = entry.field().choiceFilter() != null || choices.stream().anyMatch(choice -> choice.filter() != null);
        getStyleClass().add("choices");
        getChildren().add(Setting.atBegin(Setting.caption(desk.say("template.choices"))));
        for (Choice choice : choices) {
            getChildren().add(line(choice, filtered));
        }
        Button add = new Button(desk.say("template.choice.add"), new FontIcon("fth-plus"));
        add.setOnAction(_ -> controller.addChoice(entry.field().id()));
        getChildren().add(add);
    }

    private HBox line(Choice choice, boolean filtered) {
        String language = controller.model().language.get();
        TextField label = field(
                choice.labels().byLanguage().getOrDefault(language, ""),
                choice.labels().isEmpty()
                        ? desk.say("template.choice.label")
                        : choice.labels().in(language),
                desk.say("template.choice.label"),
                (words, refused) -> controller.setLabel(Choice.class, choice.id(), "labels", words, refused));
        HBox.setHgrow(label, Priority.ALWAYS);
        label.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER
                    && choice.id().equals(choices.getLast().id())) {
                controller.addChoice(choice.field());
            }
        });
        TextField key = field(
                choice.key(),
                "",
                desk.say("template.choice.key"),
                (words, refused) -> controller.setChoice(choice.id(), "key", words, refused));
        key.setPrefColumnCount(8);
        Button remove = new Button("", new FontIcon("fth-x"));
        remove.getStyleClass().add("quiet");
        remove.setAccessibleText(desk.say("template.choice.remove"));
        remove.setTooltip(new Tooltip(desk.say("template.choice.remove")));
        remove.setOnAction(_ -> controller.removeChoice(choice.id()));
        HBox line = new HBox(6, label, key);
        if (filtered) {
            TextField filter = field(
                    choice.filter() == null ? "" : choice.filter().replace('\n', ';'),
                    desk.say("template.choice.filter.prompt"),
                    desk.say("template.choice.filter"),
                    (words, refused) -> controller.setChoice(choice.id(), "filter", words.replace(';', '\n'), refused));
            filter.setPrefColumnCount(9);
            line.getChildren().add(filter);
        }
        line.getChildren().add(remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.isAltDown() && (press.getCode() == KeyCode.UP || press.getCode() == KeyCode.DOWN)) {
                move(choice, press.getCode() == KeyCode.UP ? -1 : 1);
                press.consume();
            }
        });
        return line;
    }

    private void move(Choice choice, int by) {
        int to = ids(this).indexOf(choice.id()) + by;
        if (to >= 0 && to < choices.size()) {
            int before = by < 0 ? to : to + 1;
            @Nullable UUID next = before < choices.size() ? choices.get(before).id() : null;
            controller.moveChoice(choice.id(), next);
        }
    }

    private TextField field(String words, String prompt, String name, BiConsumer<String, Consumer<String>> save) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        field.setTooltip(new Tooltip(name));
        field.setMinWidth(0);
        Typing typing = Setting.typing(field);
        Consumer<String> taken = typed -> save.accept(typed, _ -> {});
        lines.add(new Line(field, typing, taken, words));
        typing.begin(field, words, false, taken);
        return field;
    }

    @Override
    public boolean follow(Node next) {
        if (!(next instanceof ChoicesForm other)
                || other.filtered != filtered
                || !ids(other).equals(ids(this))) {
            return false;
        }
        choices = other.choices;
        for (int at = 0; at < lines.size(); at++) {
            lines.get(at).follow(other.lines.get(at));
        }
        return true;
    }

    private static List<UUID> ids(ChoicesForm form) {
        return form.choices.stream().map(Choice::id).toList();
    }

    /** Whether choices were added. */
    boolean isLongerThan(ChoicesForm other) {
        return choices.size() > other.choices.size();
    }

    /** The last choice is to be written next. */
    void focusLast() {
        if (!choices.isEmpty()) {
            lines.get(lines.size() - lines.size() / choices.size()).field().requestFocus();
        }
    }
}
