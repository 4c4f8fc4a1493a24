package agraw.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    @Test
    void aLanguageIsNamedInTheReadersLanguage() {
        assertThat(Languages.name("ar", Locale.FRENCH)).isEqualTo("Arabe");
        assertThat(Languages.name("ar", Locale.ENGLISH)).isEqualTo("Arabic");
        assertThat(Languages.name("zgh", Locale.ENGLISH)).isEqualTo("Standard Moroccan Tamazight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-MA", "he", "fa", "ur", "az-Arab"})
    void theseRunFromRightToLeft(String tag) {
        assertThat(Direction.ofLanguage(tag)).isEqualTo(Direction.RIGHT_TO_LEFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "zgh", "en", "es", "az", ""})
    void theseRunFromLeftToRight(String tag) {
        assertThat(Direction.ofLanguage(tag)).isEqualTo(Direction.LEFT_TO_RIGHT);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        12. التضامن,      RIGHT_TO_LEFT
        « שלום » bonjour, RIGHT_TO_LEFT
        ⵜⴰⵎⴰⵣⵉⵖⵜ,        LEFT_TO_RIGHT
        Le mot التضامن,   LEFT_TO_RIGHT
        12.5 %,           LEFT_TO_RIGHT
        """)
    void aTextRunsAsItsFirstLetterDoes(String text, Direction direction) {
        assertThat(Direction.ofText(text)).isEqualTo(direction);
    }

    @Test
    void aTextWithoutLettersRunsAsItsSurroundingsDo() {
        assertThat(Direction.ofText("12.5 %", Direction.RIGHT_TO_LEFT)).isEqualTo(Direction.RIGHT_TO_LEFT);
    }

    @Test
    void numbersAreSortedByTheirValueAndLettersByTheLanguage() {
        assertThat(List.of("Text 10", "Text 2", "Text 1").stream().sorted(NaturalOrder.of(Locale.ENGLISH)))
                .containsExactly("Text 1", "Text 2", "Text 10");
        assertThat(List.of("zoo", "été", "eau").stream().sorted(NaturalOrder.of(Locale.FRENCH)))
                .containsExactly("eau", "été", "zoo");
    }

    @Test
    void onlyEqualTextsShareAPlace() {
        assertThat(NaturalOrder.of(Locale.FRENCH).compare("1", "01")).isNotZero();
        assertThat(NaturalOrder.of(Locale.FRENCH).compare("côté", "côté")).isZero();
    }
}
