package agraw.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @Test
    void everyLanguageHasTheSameKeys() {
        Map<String, String> english = Bundle.read("en").orElseThrow();
        for (Locale language : Messages.LANGUAGES) {
            assertThat(Bundle.read(language.getLanguage()).orElseThrow().keySet())
                    .as(language.getLanguage())
                    .containsExactlyInAnyOrderElementsOf(english.keySet());
        }
    }

    @Test
    void everyPatternIsWellFormedAndTakesTheSameArgumentsInEveryLanguage() {
        Map<String, String> english = Bundle.read("en").orElseThrow();
        for (Locale language : Messages.LANGUAGES) {
            Bundle.read(language.getLanguage())
                    .orElseThrow()
                    .forEach((key, pattern) -> assertThatCode(() -> assertThat(arguments(pattern, language))
                                    .as(key + " in " + language)
                                    .isEqualTo(arguments(english.getOrDefault(key, ""), Locale.ENGLISH)))
                            .as(key + " in " + language)
                            .doesNotThrowAnyException());
        }
    }

    @Test
    void noTextHasAnApostropheThatWouldQuoteTheRest() {
        for (Locale language : Messages.LANGUAGES) {
            assertThat(Bundle.read(language.getLanguage()).orElseThrow())
                    .as(language.getLanguage())
                    .allSatisfy((key, pattern) ->
                            assertThat(pattern).as(key).isNotBlank().doesNotContain("'"));
        }
    }

    @Test
    void everyKeyThatTheProgramSaysExists() throws IOException {
        Messages english = Messages.in(Locale.ENGLISH);
        TreeSet<String> missing = new TreeSet<>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                SAID.matcher(Files.readString(file))
                        .results()
                        .map(said -> said.group(1))
                        .filter(key -> !english.has(key))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aLanguageNobodyHasTranslatedIsSpokenInEnglishFromLeftToRight() {
        Messages persian = Messages.in(Locale.forLanguageTag("fa"));
        assertThat(persian.say("agraw.about")).isEqualTo("The workbench for workshops that learn from field visits");
        assertThat(persian.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(persian.rightToLeft()).isFalse();
    }

    @Test
    void aCountryKeepsTheLanguage() {
        Messages morocco = Messages.in(Locale.forLanguageTag("fr-MA"));
        assertThat(morocco.say("agraw.about")).startsWith("L’outil");
        assertThat(morocco.rightToLeft()).isFalse();
    }

    @Test
    void theMirroredLanguageRunsFromRightToLeftAndLeavesNumbersAlone() {
        assertThat(Messages.in(Messages.MIRRORED).rightToLeft()).isTrue();
        assertThat(Direction.ofText(Messages.in(Messages.MIRRORED).say("agraw.name")))
                .isEqualTo(Direction.RIGHT_TO_LEFT);
        assertThat(Mirrored.mirror("12 texts, {0}?")).matches("12 \\p{IsArabic}+, \\{0}\\?");
    }

    @Test
    void anUnknownKeyIsAMistake() {
        assertThatThrownBy(() -> Messages.in(Locale.ENGLISH).say("no.such.key"))
                .isInstanceOf(MissingResourceException.class);
    }

    private static Set<String> arguments(String pattern, Locale locale) {
        return new TreeSet<>(new MessageFormat(pattern, locale).getArgumentNames());
    }
}
