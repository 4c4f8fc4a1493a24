package agraw.desktop.template;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Naming;
import agraw.desktop.kit.Setting;
import agraw.form.Role;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Labels;
import agraw.model.Value;
import agraw.workbench.Retyping;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The properties of a field. */
final class FieldForm {
    private static final int QUOTED = 5;

    private final TemplateController controller;
    private final Desk desk;
    private final Form.Entry entry;
    private final Field field;
    private final String language;

    FieldForm(TemplateController controller, Form.Entry entry) {
        this.controller = controller;
        this.desk = controller.desk();
        this.entry = entry;
        this.field = entry.field();
        this.language = controller.model().language.get();
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        FieldType type = field.type();
        if (field.retired()) {
            Button restore = new Button(desk.say("template.restore"));
            restore.setOnAction(_ -> controller.restore(field.id()));
            nodes.add(new VBox(6, new FlowText(desk.say("template.retired"), "muted"), restore));
        }
        nodes.add(label("template.label", "labels", field.labels()));
        nodes.add(area("template.help", "help", field.help()));
        nodes.add(Setting.whole(
                desk.say("template.key"),
                field.key(),
                (words, refused) -> controller.rename(Field.class, field.id(), words, refused)));
        nodes.add(type());
        if (type == FieldType.CHOICE || type == FieldType.CHOICES) {
            nodes.add(new ChoicesForm(controller, entry));
            nodes.add(expression("template.choiceFilter", Role.CHOICE_FILTER, field.choiceFilter()));
        }
        if (type == FieldType.COMPUTED || type == FieldType.GROUP) {
            nodes.add(expression(
                    type == FieldType.GROUP ? "template.repeatCount" : "template.calculation",
                    Role.CALCULATION,
                    field.calculation()));
        }
        if (type != FieldType.NOTE) {
            nodes.add(flag("template.many", "many", field.many()));
        }
        nodes.add(expression("template.relevant", Role.RELEVANT, field.relevant()));
        if (type != FieldType.NOTE && type != FieldType.COMPUTED && type != FieldType.GROUP) {
            nodes.add(required());
            nodes.add(expression("template.constraint", Role.CONSTRAINT, field.constraint()));
            nodes.add(label("template.constraintMessage", "constraintMessage", field.constraintMessage()));
            nodes.add(expression("template.initial", Role.INITIAL, field.initial()));
            nodes.add(words("template.unit", "unit", field.unit()));
        }
        nodes.add(words("template.appearance", "appearance", field.appearance()));
        return nodes;
    }

    private Setting label(String name, String property, Labels labels) {
        return Setting.line(
                desk.messages().say(name),
                labels.byLanguage().getOrDefault(language, ""),
                labels.in(language),
                (words, refused) -> controller.setLabel(Field.class, field.id(), property, words, refused));
    }

    private Setting area(String name, String property, Labels labels) {
        return Setting.area(
                desk.messages().say(name),
                labels.byLanguage().getOrDefault(language, ""),
                (words, refused) -> controller.setLabel(Field.class, field.id(), property, words, refused));
    }

    private Setting words(String name, String property, @Nullable String words) {
        return Setting.line(
                desk.messages().say(name),
                words == null ? "" : words,
                "",
                (typed, refused) -> controller.set(field.id(), property, new Value.Words(typed), refused));
    }

    private Setting expression(String name, Role role, @Nullable String words) {
        String prompt = name + ".prompt";
        return Setting.line(
                desk.messages().say(name),
                words == null ? "" : words,
                desk.messages().has(prompt) ? desk.messages().say(prompt) : "",
                (typed, refused) -> controller.setExpression(field.id(), role, typed, refused));
    }

    private CheckBox flag(String name, String property, boolean set) {
        CheckBox box = new CheckBox(desk.messages().say(name));
        box.setSelected(set);
        box.setOnAction(_ -> controller.set(field.id(), property, new Value.Flag(box.isSelected()), _ -> {}));
        return box;
    }

    private CheckBox required() {
        CheckBox box = new CheckBox(desk.say("template.required"));
        box.setSelected(field.required() != null);
        box.setOnAction(
                _ -> controller.setExpression(field.id(), Role.REQUIRED, box.isSelected() ? "true()" : "", _ -> {}));
        return box;
    }

    private VBox type() {
        ComboBox<FieldType> box = new ComboBox<>();
        boolean group = field.type() == FieldType.GROUP;
        box.getItems().setAll(FieldType.values());
        box.getItems().removeIf(type -> (type == FieldType.GROUP) != group);
        box.setConverter(Naming.of(
                type -> desk.messages().say("type." + type.name().toLowerCase(Locale.ROOT))));
        box.setValue(field.type());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setDisable(group);
        VBox pane = new VBox(6, Setting.of(desk.say("template.type"), box));
        box.setOnAction(_ -> {
            FieldType wanted = box.getValue();
            if (wanted != null && wanted != field.type()) {
                controller.previewType(field.id(), wanted, seen -> ask(pane, box, wanted, seen));
            }
        });
        return pane;
    }

    /** Where every fact can be said in the new type nobody is asked. */
    private void ask(VBox pane, ComboBox<FieldType> box, FieldType wanted, Retyping.Converted seen) {
        if (seen.left().isEmpty()) {
            controller.setType(field.id(), wanted);
            return;
        }
        String left = seen.left().stream().limit(QUOTED).map(Fact::value).collect(Collectors.joining(" · "));
        FlowText words = new FlowText(
                desk.say("template.type.left", seen.converted(), seen.left().size(), left));
        Button change = new Button(desk.say("template.type.change"));
        change.getStyleClass().add(Styles.ACCENT);
        change.setOnAction(_ -> controller.setType(field.id(), wanted));
        Button keep = new Button(desk.say("template.type.keep"));
        keep.setOnAction(_ -> {
            pane.getChildren().removeLast();
            box.setValue(field.type());
        });
        VBox question = new VBox(8, words, new FlowPane(8, 8, change, keep));
        question.getStyleClass().add("question");
        if (pane.getChildren().size() > 1) {
            pane.getChildren().removeLast();
        }
        pane.getChildren().add(question);
        change.requestFocus();
    }
}
