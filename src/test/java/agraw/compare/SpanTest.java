package agraw.compare;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Fact;
import agraw.model.Ids;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void yearsAreCountedFromTheStartToTheEnd() {
        assertThat(Span.of(facts("1986"), facts("2006"), 2026)).contains(new Span(20, 20, false));
        assertThat(Span.of(facts("1986-11~"), facts("2006-01-03"), 2026)).contains(new Span(20, 20, false));
        assertThat(Span.of(facts("1986/1990"), facts("2000/2006"), 2026)).contains(new Span(20, 20, false));
    }

    @Test
    void sourcesThatDisagreeGiveTheLeastAndTheMost() {
        assertThat(Span.of(facts("1986", "1989"), facts("2004", "2006"), 2026)).contains(new Span(15, 20, false));
    }

    @Test
    void withoutAnEndItLastsUntilNow() {
        assertThat(Span.of(facts("2000"), facts(), 2026)).contains(new Span(26, 26, true));
    }

    @Test
    void withoutAStartNothingIsSaid() {
        assertThat(Span.of(facts(), facts("2006"), 2026)).isEmpty();
        assertThat(Span.of(facts("2010"), facts("2006"), 2026)).isEmpty();
    }

    private static List<Fact> facts(String... values) {
        return Stream.of(values).map(SpanTest::fact).toList();
    }

    private static Fact fact(String value) {
        return new Fact(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                null,
                null,
                value,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                List.of(),
                "m",
                null);
    }
}
