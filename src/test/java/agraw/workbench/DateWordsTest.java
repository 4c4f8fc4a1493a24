package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.EdtfDate;
import agraw.words.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about 1986 | 1986~",
                "About 1986 | 1986~",
                "around May 1986 | 1986-05~",
                "c. 1986 | 1986~",
                "ca 1986 | 1986~",
                "~1986 | 1986~",
                "vers 1986 | 1986~",
                "environ 1986 | 1986~",
                "1986 environ | 1986~",
                "vers mai 1986 | 1986-05~",
                "aux alentours de 1986 | 1986~",
                "perhaps 1986 | 1986?",
                "1986 (?) | 1986?",
                "peut-être 1986 | 1986?",
                "peut-être vers 1986 | 1986%",
                "between 1986 and 1990 | 1986/1990",
                "entre 1986 et 1990 | 1986/1990",
                "from 1986 to about 1990 | 1986/1990~",
                "de 1986 à 1990 | 1986/1990",
                "1986-1990 | 1986/1990",
                "1986–1990 | 1986/1990",
                "1986 – 1990 | 1986/1990",
                "1986-90 | 1986/1990",
                "1986 à 1990 | 1986/1990",
                "du 3 mai 1986 au 4 juin 1987 | 1986-05-03/1987-06-04",
                "since 1990 | 1990/..",
                "since about 1990 | 1990~/..",
                "from 1990 on | 1990/..",
                "1990 onwards | 1990/..",
                "1990- | 1990/..",
                "depuis 1990 | 1990/..",
                "à partir de 1990 | 1990/..",
                "depuis mai 1990 | 1990-05/..",
                "until 2004 | ../2004",
                "jusqu'en 2004 | ../2004",
                "jusqu’à mai 2004 | ../2004-05",
                "avant 2004 | ../2004",
                "–2004 | ../2004",
                "the 1980s | 1980/1989",
                "les années 1980 | 1980/1989",
                "années 80 | 1980/1989",
                "in 1986 | 1986",
                "en 1986 | 1986",
                "May 1986 | 1986-05",
                "sept. 1986 | 1986-09",
                "août 1986 | 1986-08",
                "26 June 2009 | 2009-06-26",
                "June 26, 2009 | 2009-06-26",
                "1er mai 2009 | 2009-05-01",
                "26/06/2009 | 2009-06-26",
                "06/26/2009 | 2009-06-26",
                "26.6.2009 | 2009-06-26",
                "6/2009 | 2009-06",
                "2009/6/26 | 2009-06-26",
                "حوالي ١٩٨٦ | 1986~",
                "منذ 1990 | 1990/..",
                "بين 1986 و1990 | 1986/1990"
            })
    void datesAreReadAsPeopleSayThem(String typed, String kept) {
        assertThat(DateWords.read(typed).map(EdtfDate::print)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "last year",
                "86",
                "about",
                "between 1990 and 1986",
                "32 May 1986",
                "Foo 1986",
                "1986 1987",
                "vers"
            })
    void whatIsNoDateIsNotGuessed(String typed) {
        assertThat(DateWords.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1986",
                "1986-05",
                "2009-06-26",
                "1986~",
                "1986?",
                "1986%",
                "1986-05~",
                "2009-06-01?",
                "1986/2006",
                "1986~/2006-05",
                "1986/..",
                "1986-05-01~/..",
                "../2004",
                "../2004-05~",
                "../2004-05-03"
            })
    void whatIsSaidOfADateIsReadBackAsIt(String value) {
        for (Locale language : Messages.LANGUAGES) {
            String said = DateSaying.words(Messages.in(language), value);
            assertThat(DateWords.read(said).map(EdtfDate::print)).as(said).contains(value);
        }
    }

    @Test
    void aDateIsSaidInWords() {
        Messages french = Messages.in(Locale.FRENCH);
        assertThat(DateSaying.understood(french, "about May 1986")).isEqualTo("vers mai 1986");
        assertThat(DateSaying.words(Messages.in(Locale.ENGLISH), "1990/..")).isEqualTo("since 1990");
        assertThat(DateSaying.words(french, "some day")).isEqualTo("some day");
        assertThat(DateSaying.understood(french, "some day")).isEmpty();
    }
}
