package agraw.desktop.settings;

import agraw.desktop.kit.Memory;
import agraw.words.Languages;
import agraw.words.Messages;
import agraw.workbench.Preferences;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/** The languages of the window, each under its own name. */
final class LanguageChoice extends ComboBox<LanguageChoice.Language> {
    /** A language that can be chosen; empty tag: the system's. */
    record Language(String tag, String name) {}

    LanguageChoice(Messages messages, Memory memory, Consumer<UnaryOperator<Preferences>> change) {
        setId("settings-language");
        setPrefWidth(SettingsScreen.CONTROL);
        Stream<Language> spoken = Messages.LANGUAGES.stream()
                .map(locale -> new Language(locale.toLanguageTag(), Languages.name(locale.toLanguageTag(), locale)));
        getItems().add(new Language("", messages.say("settings.language.system")));
        getItems().addAll(spoken.toList());
        getItems().add(new Language(Messages.MIRRORED.toLanguageTag(), messages.say("settings.language.mirrored")));
        String now = memory.now().language();
        String tag = now == null ? "" : Locale.forLanguageTag(now).toLanguageTag();
        setValue(getItems().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(getItems().getFirst()));
        setConverter(new Names());
        setOnHidden(_ -> choose(change));
        focusedProperty().subscribe((was, is) -> {
            if (was && !is && !isShowing()) {
                choose(change);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !isShowing()) {
                choose(change);
                event.consume();
            }
        });
    }

    /** Not at each arrow key: the window would be built anew under the person's hands. */
    private void choose(Consumer<UnaryOperator<Preferences>> change) {
        String tag = getValue().tag();
        change.accept(preferences -> preferences.withLanguage(tag.isEmpty() ? null : tag));
    }

    private static final class Names extends StringConverter<Language> {
        @Override
        public String toString(Language language) {
            return language == null ? "" : language.name();
        }

        @Override
        public Language fromString(String words) {
            throw new UnsupportedOperationException("the list cannot be typed into");
        }
    }
}
