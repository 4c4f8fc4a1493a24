package agraw.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1986",
                "1986-05",
                "2009-06-26",
                "1986~",
                "1986?",
                "1986-05%",
                "0001",
                "1986/2006",
                "1986~/2006-03?",
                "1986/..",
                "../2004",
                "1986/1986",
                "2004-02-29"
            })
    void whatPeopleNeedIsReadAndWrittenBack(String words) {
        assertThat(EdtfDate.parse(words)).map(EdtfDate::print).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "86",
                "19860",
                "1986-5",
                "1986-13",
                "1986-00",
                "1986-05-00",
                "2009-02-30",
                "2003-02-29",
                "about 1986",
                "~1986",
                "1986~~",
                "1986/",
                "/1986",
                "../..",
                "2006/1986",
                "1986/1990/2000",
                "26/06/2009",
                "１９８６",
                "1986\n",
                "-1986"
            })
    void anythingElseIsNoDate(String words) {
        assertThat(EdtfDate.parse(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1986,1986-01-01,1986-12-31", "2004-02,2004-02-01,2004-02-29", "2009-06-26?,2009-06-26,2009-06-26"})
    void aDateKnowsItsFirstAndLastDay(String words, LocalDate first, LocalDate last) {
        assertThat(EdtfDate.parse(words)).get().isInstanceOfSatisfying(EdtfDate.Point.class, point -> {
            assertThat(point.first()).isEqualTo(first);
            assertThat(point.last()).isEqualTo(last);
        });
    }
}
