package agraw.desktop.template;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Naming;
import agraw.desktop.kit.OwnDirection;
import agraw.desktop.kit.Setting;
import agraw.form.FilledForm;
import agraw.model.Choice;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.workbench.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One question of the preview. */
final class PreviewField extends VBox {
    private final Desk desk;
    private final Form.Entry entry;
    private final @Nullable UUID item;
    private final String language;
    private final Trying trying;
    private final Runnable answered;
    private final FlowText caption = new FlowText("", "caption-small");
    private final FlowText remark = new FlowText("", "refusal");
    private final FlowText worked = new FlowText("", "computed");
    private final ComboBox<String> box = new ComboBox<>();
    private final FlowPane checks = new FlowPane(10, 4);
    private List<String> offered = List.of();

    PreviewField(Desk desk, Form.Entry entry, @Nullable UUID item, String language, Trying trying, Runnable answered) {
        super(3);
        this.desk = desk;
        this.entry = entry;
        this.item = item;
        this.language = language;
        this.trying = trying;
        this.answered = answered;
        getStyleClass().add(item == null ? "preview-field" : "preview-part");
        getChildren().add(Setting.atBegin(caption));
        Node control = control();
        if (control != null) {
            getChildren().add(control);
        }
    }

    private @Nullable Node control() {
        return switch (entry.field().type()) {
            case NOTE, GROUP -> null;
            case COMPUTED -> worked;
            case CHOICE, YES_NO -> box();
            case CHOICES -> checks;
            default -> line();
        };
    }

    private TextField line() {
        TextField line = new TextField(trying.answer(entry.field().id()));
        line.setAccessibleText(name());
        line.textProperty().subscribe(words -> {
            String kept = Answers.kept(entry, words, desk.messages().locale());
            if (!kept.equals(trying.answer(entry.field().id()))) {
                answer(kept);
            }
        });
        return line;
    }

    private ComboBox<String> box() {
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(name());
        box.setConverter(Naming.of(this::label));
        box.setOnAction(_ -> answer(box.getValue() == null ? "" : box.getValue()));
        return box;
    }

    private void answer(String value) {
        if (!value.equals(trying.answer(entry.field().id()))) {
            trying.answer(entry.field().id(), value);
            answered.run();
        }
    }

    private String name() {
        Field field = entry.field();
        return field.labels().isEmpty() ? field.key() : field.labels().in(language);
    }

    private String label(String key) {
        return key.isEmpty()
                ? ""
                : entry.choice(key)
                        .map(choice -> choice.labels().in(language))
                        .filter(words -> !words.isEmpty())
                        .orElseGet(() -> FieldValue.ANSWERS.contains(key)
                                ? desk.messages().say("answer." + key)
                                : key);
    }

    /** What is asked now. */
    void show(FilledForm filled) {
        boolean asked = filled.isAsked(entry, item);
        setVisible(asked);
        setManaged(asked);
        boolean missing = filled.isRequired(entry, item)
                && trying.answer(entry.field().id()).isEmpty();
        caption.setText(missing ? name() + " *" : name());
        String value = trying.answer(entry.field().id());
        boolean broken = !filled.holds(entry, item, value);
        String message = entry.field().constraintMessage().in(language);
        remark.setText(broken ? message.isEmpty() ? desk.say("template.preview.broken") : message : "");
        getChildren().remove(remark);
        if (broken) {
            getChildren().add(remark);
        }
        worked.setText(
                filled.calculated(entry, item).filter(words -> !words.isEmpty()).orElse("…"));
        offer(filled.choices(entry, item));
    }

    private void offer(List<Choice> choices) {
        List<String> keys = new ArrayList<>();
        if (entry.field().type() == FieldType.YES_NO) {
            keys.addAll(List.of("yes", "no"));
        }
        choices.forEach(choice -> keys.add(choice.key()));
        for (String standing : List.of(FieldValue.UNKNOWN, FieldValue.NOT_ASKED)) {
            if (!keys.contains(standing)) {
                keys.add(standing);
            }
        }
        if (keys.equals(offered)) {
            return;
        }
        offered = keys;
        String chosen = trying.answer(entry.field().id());
        keys.addFirst("");
        box.getItems().setAll(keys);
        box.setValue(keys.contains(chosen) ? chosen : "");
        checks.getChildren()
                .setAll(keys.stream()
                        .filter(key -> !key.isEmpty())
                        .map(this::check)
                        .toList());
        offered = keys.subList(1, keys.size());
    }

    private CheckBox check(String key) {
        CheckBox check = OwnDirection.say(new CheckBox(), label(key));
        check.setUserData(key);
        check.setSelected(
                List.of(FieldValue.choices(trying.answer(entry.field().id()))).contains(key));
        check.setOnAction(_ -> answer(checks.getChildren().stream()
                .map(CheckBox.class::cast)
                .filter(CheckBox::isSelected)
                .map(each -> String.valueOf(each.getUserData()))
                .collect(Collectors.joining(FieldValue.AND))));
        return check;
    }
}
