package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {
    @ParameterizedTest
    @CsvSource({
        "1986, 2002, 1986–2002",
        "1986-05-12, 2002-01, 1986–2002",
        "1986, '', 1986–",
        "'', 2002, –2002",
        "2002-01, 2002-12, 2002",
        "1980~, 2003?, ~1980–2003?",
        "198X, '', 198X–",
        "'', '', ''",
        "after the drought, '', after the drought–"
    })
    void showsYearsAndTheirDoubts(String from, String to, String shown) {
        assertThat(Periods.words(from, to)).isEqualTo(shown);
    }
}
