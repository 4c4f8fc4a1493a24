package agraw.desktop.library;

import agraw.desktop.kit.Desk;
import agraw.model.Choice;
import agraw.model.FieldType;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.model.Template;
import agraw.words.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;

/**
 * The control in which one value is given for many cases.
 *
 * @param read the value as it is typed or as its key
 */
record ManyValue(Node node, Supplier<String> read) {
    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr");

    String words() {
        return read.get();
    }

    static ManyValue of(Desk desk, Form.Entry entry, Runnable changed) {
        return switch (entry.field().type()) {
            case CHOICE -> chosen(choices(desk, entry), desk, changed);
            case CHOICES -> several(choices(desk, entry), desk, changed);
            case YES_NO ->
                chosen(
                        List.of("yes", "no", FieldValue.UNKNOWN, FieldValue.NOT_ASKED).stream()
                                .map(key -> new Named<>(desk.messages().say("answer." + key), key))
                                .toList(),
                        desk,
                        changed);
            case TEXT,
                    LONG_TEXT,
                    INTEGER,
                    DECIMAL,
                    MONEY,
                    DATE,
                    TIME,
                    PLACE,
                    PERSON,
                    REFERENCE,
                    PHOTO,
                    FILE,
                    COMPUTED,
                    NOTE,
                    GROUP -> words(desk, entry.field().type(), changed);
        };
    }

    private static List<Named<String>> choices(Desk desk, Form.Entry entry) {
        List<Named<String>> all = new ArrayList<>();
        for (Choice choice : entry.choices()) {
            all.add(new Named<>(choice.labels().in(desk.language()), choice.key()));
        }
        return all;
    }

    static ManyValue ofWords(Desk desk, Runnable changed) {
        ManyValue value = words(desk, FieldType.TEXT, changed);
        value.node().setDisable(true);
        return value;
    }

    static ManyValue ofLanguages(Desk desk, Runnable changed) {
        return chosen(
                LANGUAGES.stream()
                        .map(tag ->
                                new Named<>(Languages.name(tag, desk.messages().locale()), tag))
                        .toList(),
                desk,
                changed);
    }

    static ManyValue ofTemplates(List<Template> templates, Desk desk, Runnable changed) {
        return chosen(
                templates.stream()
                        .map(template -> new Named<>(
                                template.labels().in(desk.language()),
                                template.id().toString()))
                        .toList(),
                desk,
                changed);
    }

    private static ManyValue words(Desk desk, FieldType type, Runnable changed) {
        TextField field = new TextField();
        field.setId("many-value");
        field.setPromptText(desk.say(
                switch (type) {
                    case DATE -> "views.many.date";
                    case PLACE -> "views.many.place";
                    case INTEGER, DECIMAL, MONEY -> "views.many.number";
                    default -> "views.many.value";
                }));
        field.setAccessibleText(desk.say("views.many.value"));
        field.textProperty().addListener((_, _, _) -> changed.run());
        return new ManyValue(field, field::getText);
    }

    private static ManyValue chosen(List<Named<String>> items, Desk desk, Runnable changed) {
        ComboBox<Named<String>> box = new ComboBox<>();
        box.setId("many-value");
        box.getItems().setAll(items);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPromptText(desk.say("views.many.value"));
        box.setAccessibleText(desk.say("views.many.value"));
        box.valueProperty().addListener((_, _, _) -> changed.run());
        return new ManyValue(
                box, () -> box.getValue() == null ? "" : box.getValue().value());
    }

    private static ManyValue several(List<Named<String>> items, Desk desk, Runnable changed) {
        MenuButton menu = new MenuButton(desk.say("views.many.value"));
        menu.setId("many-value");
        menu.setMaxWidth(Double.MAX_VALUE);
        for (Named<String> item : items) {
            CheckMenuItem check = new CheckMenuItem(item.name());
            check.setMnemonicParsing(false);
            check.setUserData(item.value());
            check.setOnAction(_ -> {
                String names = menu.getItems().stream()
                        .filter(other -> other instanceof CheckMenuItem one && one.isSelected())
                        .map(javafx.scene.control.MenuItem::getText)
                        .collect(Collectors.joining(", "));
                menu.setText(names.isEmpty() ? desk.say("views.many.value") : names);
                changed.run();
            });
            menu.getItems().add(check);
        }
        return new ManyValue(
                menu,
                () -> menu.getItems().stream()
                        .filter(other -> other instanceof CheckMenuItem one && one.isSelected())
                        .map(other -> String.valueOf(other.getUserData()))
                        .collect(Collectors.joining(FieldValue.AND)));
    }
}
