package agraw.desktop.text;

import agraw.desktop.kit.Choices;
import agraw.desktop.kit.Desk;
import agraw.model.TextKind;
import agraw.words.Languages;
import agraw.workbench.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a text is called, of what kind it is and in what language. */
final class TextFields extends VBox {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ar", "es", "zgh", "pt", "de", "it", "ff", "wo");

    private final Desk desk;
    private final TextField title = new TextField();
    private final Choices<TextKind> kind;
    private final Choices<String> language;

    StringProperty titleProperty() {
        return title.textProperty();
    }

    /** What was filled in. */
    record Filled(String title, TextKind kind, String language) {}

    /** The handler hears which language was chosen. */
    TextFields(Desk desk, Consumer<Optional<String>> chosen) {
        super(14);
        this.desk = desk;
        String choose = desk.say("text.form.choose");
        kind = new Choices<>(any -> Saying.constant(desk.messages(), any), choose, any -> {});
        language = new Choices<>(tag -> Languages.name(tag, desk.messages().locale()), choose, chosen);
        title.setPromptText(desk.say("text.form.title.prompt"));
        VBox kindBox = TextForm.field(desk, "text.form.kind", kind);
        VBox languageBox = TextForm.field(desk, "text.form.language", language);
        HBox.setHgrow(kindBox, Priority.ALWAYS);
        HBox.setHgrow(languageBox, Priority.ALWAYS);
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(TextForm.field(desk, "text.form.title", title), new HBox(12, kindBox, languageBox));
    }

    void fill(Filled with) {
        title.setText(with.title());
        kind.show(List.of(TextKind.values()), Optional.of(with.kind()));
        List<String> languages = new ArrayList<>(LANGUAGES);
        if (!languages.contains(with.language())) {
            languages.addFirst(with.language());
        }
        languages.sort((one, other) -> desk.order()
                .compare(
                        Languages.name(one, desk.messages().locale()),
                        Languages.name(other, desk.messages().locale())));
        language.show(languages, Optional.of(with.language()));
    }

    Filled filled() {
        return new Filled(
                title.getText().strip(),
                kind.chosen().orElse(TextKind.NOTE),
                language.chosen().orElse(desk.language()));
    }

    @Override
    public void requestFocus() {
        title.requestFocus();
        title.selectAll();
    }
}
