package agraw.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing that is typed is wrong. */
class AskedProperties {
    @Property(tries = 500)
    void whateverIsTypedAsksForSomethingOrNothing(@ForAll("typed") String typed) {
        assertThatCode(() -> Queries.all(Asked.of(typed))).doesNotThrowAnyException();
        assertThatCode(() -> Queries.paragraphs(Asked.of(typed))).doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void whatIsMarkedStandsInTheWordsInOrderAndApart(@ForAll("typed") String typed, @ForAll("typed") String content) {
        int before = 0;
        FullText.Passages passages =
                new FullText.Passages(UUID.randomUUID(), content, new Looking(Asked.of(typed)).in(content, "fr"));
        for (Excerpt.Span span : passages.found()) {
            assertThat(span.start()).isGreaterThanOrEqualTo(before);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(content.length());
            before = span.end();
        }
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> pieces = Arbitraries.of(
                "eau",
                "l’eau",
                "Sources",
                "الماء",
                "ⴰⵎⴰⵏ",
                "-",
                "=",
                "*",
                "?",
                "~5",
                "NEAR/",
                "NEAR/3",
                "|",
                "\"",
                "«",
                "»",
                "(",
                "]",
                "\\",
                "ea*",
                "?au",
                "=eau",
                "-eau",
                "eau|puits",
                "~999999999999",
                " ",
                "  ",
                "\uD800",
                "é\u0301");
        return pieces.list().ofMaxSize(8).map(list -> String.join(list.size() % 2 == 0 ? " " : "", list));
    }
}
