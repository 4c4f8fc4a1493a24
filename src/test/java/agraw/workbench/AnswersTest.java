package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.model.Choice;
import agraw.model.Failure;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Labels;
import agraw.model.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    @ParameterizedTest
    @ValueSource(strings = {"1986", "1986~", "1986/2006", "2009-06-26", "1986-05", "1986/..", "../2004"})
    void datesAreTakenAsTheyAreWritten(String date) {
        assertThat(answer(FieldType.DATE, date, Locale.ENGLISH)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1986-13", "last year", "86", "2006/1986", "2009-02-30"})
    void whatIsNoDateIsRefusedWithWhatWasExpected(String words) {
        assertThatThrownBy(() -> answer(FieldType.DATE, words, Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure())
                                .isEqualTo(new Failure.ValueRefused("asked", words, "date")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; INTEGER; 40 000; 40000",
                "en; INTEGER; 40,000; 40000",
                "en; DECIMAL; 1,234.5; 1234.5",
                "es; INTEGER; 40.000; 40000",
                "es; MONEY; 1.234.567,8; 1234567.8",
                "fr; DECIMAL; 1,234; 1.234",
                "fr; DECIMAL; 12,5; 12.5",
                "fr; MONEY; 25 000,75; 25000.75",
                "en; INTEGER; -3; -3",
                "ar; INTEGER; ١٩٨٦; 1986",
                "ar; DECIMAL; ١٢٫٥; 12.5"
            })
    void numbersAreReadAsThePersonWritesThem(String language, FieldType type, String typed, String kept) {
        assertThat(answer(type, typed, Locale.forLanguageTag(language))).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"INTEGER, 1.5", "INTEGER, about 100", "DECIMAL, a", "MONEY, 5 EUR"})
    void whatIsNoNumberIsRefused(FieldType type, String typed) {
        assertThatThrownBy(() -> answer(type, typed, Locale.ENGLISH)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({"en, INTEGER, 40.000", "fr, INTEGER, '40,000'", "fr, DECIMAL, 40.000", "en, MONEY, 25.000"})
    void aNumberThatSomeReadAsThousandsAndOthersAsAFractionIsRefused(String language, FieldType type, String typed) {
        assertThatThrownBy(() -> answer(type, typed, Locale.forLanguageTag(language)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure())
                                .isEqualTo(new Failure.ValueRefused("asked", typed, "one_meaning")));
    }

    @Test
    void onlyChoicesOfTheFieldAreTaken() {
        assertThat(answer(FieldType.CHOICES, "water|health", Locale.ENGLISH)).isEqualTo("water|health");
        assertThatThrownBy(() -> answer(FieldType.CHOICE, "fire", Locale.ENGLISH))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> answer(FieldType.CHOICES, "water|fire", Locale.ENGLISH))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void wordsAreKeptComposedWithLineFeedsAndWithoutSpaceAround() {
        assertThat(answer(FieldType.LONG_TEXT, " Cafe\u0301\r\nof Imgoun ", Locale.ENGLISH))
                .isEqualTo("Café\nof Imgoun");
    }

    private static String answer(FieldType type, String typed, Locale language) {
        UUID field = Ids.next();
        Field asked = Field.of(
                field, Ids.next(), null, "asked", Labels.english("Asked"), Labels.NONE, type, false, null, "m");
        List<Choice> choices = List.of(choice(field, "water"), choice(field, "health"));
        return Answers.canonical(new Form.Entry(asked, choices, List.of()), typed, language);
    }

    private static Choice choice(UUID field, String key) {
        return Choice.of(Ids.next(), field, key, Labels.english(key), Labels.NONE, key);
    }
}
