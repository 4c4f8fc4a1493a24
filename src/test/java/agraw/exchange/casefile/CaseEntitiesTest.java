package agraw.exchange.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import agraw.model.Failure;
import agraw.model.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseEntitiesTest {
    private static final String FILE = "case.json";
    private static final String GOOD = """
        { "format": "agraw-case/1", "key": "XX", "title": "Well", "language": "en",
          "template": "site-visit",
          "references": [ { "number": 1, "title": "Report" }, { "number": 2, "title": "Letter" } ],
          "facts": [
            { "id": "f1", "field": "period_start", "value": "1998~", "asOf": "2009", "references": [1, 2] },
            { "id": "f2", "field": "needs", "value": "Water",
              "parts": [ { "id": "f2a", "field": "sector", "value": "water|health" } ] } ],
          "missing": [ { "field": "resources", "content": "cost" } ],
          "texts": [
            { "id": "brief", "kind": "brief", "title": "Well", "language": "en",
              "paragraphs": [
                { "content": "The well is the well.", "said": "2026-03-01T09:30:00Z" },
                { "content": "Later." } ] } ],
          "tags": [
            { "code": "P3.02", "tension": "TN04", "anchor": { "fact": "f2a" } },
            { "code": "P3.02",
              "anchor": { "text": "brief", "paragraph": 1, "quote": "is the" } },
            { "code": "P3.02",
              "anchor": { "text": "brief", "paragraph": 1, "quote": "well.\\nLate", "start": 16, "endParagraph": 2, "end": 4 } } ] }
        """;

    static Stream<Arguments> meansNothing() {
        return Stream.of(
                arguments("site-visit", "other", unknown(2, "/template", "template", "other")),
                arguments("\"period_start\"", "\"begin\"", unknown(5, "/facts/0/field", "field", "begin")),
                arguments("\"sector\"", "\"size\"", unknown(7, "/facts/1/parts/0/field", "part", "needs.size")),
                arguments("water|health", "water|gold", unknown(7, "/facts/1/parts/0/value", "choice", "sector: gold")),
                arguments("water|health", "water|", unknown(7, "/facts/1/parts/0/value", "choice", "sector: ")),
                arguments("water|health", "water|water", twice(7, "/facts/1/parts/0/value", "choice", "water")),
                arguments("[1, 2]", "[1, 3]", unknown(5, "/facts/0/references/1", "reference", "3")),
                arguments("\"number\": 2", "\"number\": 1", twice(3, "/references/1/number", "reference", "1")),
                arguments("\"f2a\", \"field\"", "\"f1\", \"field\"", twice(7, "/facts/1/parts/0/id", "fact", "f1")),
                arguments("1998~", "about 1998", value(5, "/facts/0/value", "period_start", "about 1998", "date")),
                arguments("\"2009\"", "\"2009-02-30\"", value(5, "/facts/0/asOf", "asOf", "2009-02-30", "date")),
                arguments("resources", "wealth", unknown(8, "/missing/0/field", "field", "wealth")),
                arguments(
                        "03-01T",
                        "13-01T",
                        value(12, "/texts/0/paragraphs/0/said", "said", "2026-13-01T09:30:00Z", "instant")),
                arguments("P3.02\", \"tension", "P9.99\", \"tension", unknown(15, "/tags/0/code", "code", "P9.99")),
                arguments("TN04", "TN99", unknown(15, "/tags/0/tension", "tension", "TN99")),
                arguments(
                        "{ \"fact\": \"f2a\" }",
                        "{ \"fact\": \"f9\" }",
                        unknown(15, "/tags/0/anchor/fact", "fact", "f9")),
                arguments(
                        "\"brief\", \"paragraph\": 1, \"quote\": \"is",
                        "\"note\", \"paragraph\": 1, \"quote\": \"is",
                        unknown(17, "/tags/1/anchor/text", "text", "note")),
                arguments(
                        "\"paragraph\": 1, \"quote\": \"is",
                        "\"paragraph\": 3, \"quote\": \"is",
                        unknown(17, "/tags/1/anchor/paragraph", "paragraph", "3")),
                arguments("\"is the\"", "\"was the\"", quote(17, 1, "was the", 0)),
                arguments("\"is the\"", "\"he well\"", quote(17, 1, "he well", 2)),
                arguments("\"start\": 16", "\"start\": 15", quote(19, 2, "well.\nLate", 0)),
                arguments("\"end\": 4", "\"end\": 400", quote(19, 2, "well.\nLate", 0)),
                arguments(
                        "\"endParagraph\": 2",
                        "\"endParagraph\": 9",
                        unknown(19, "/tags/2/anchor/endParagraph", "paragraph", "9")));
    }

    @ParameterizedTest
    @MethodSource
    void meansNothing(String from, String to, Failure expected) {
        assertThat(GOOD).contains(from);
        byte[] bytes = GOOD.replace(from, to).getBytes(StandardCharsets.UTF_8);
        CaseReader.Read read = new CaseReader().read(FILE, bytes);
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> CaseEntities.of(read, ShippedVocabulary.get(), "Amina", Instant.EPOCH));
        assertThat(refusal.failure()).isEqualTo(expected);
    }

    @Test
    void theFileThatTheseSpoilIsGood() {
        CaseReader.Read read = new CaseReader().read(FILE, GOOD.getBytes(StandardCharsets.UTF_8));
        assertThat(CaseEntities.of(read, ShippedVocabulary.get(), "Amina", Instant.EPOCH))
                .hasSize(1 + 2 + 3 + 1 + 1 + 2 + 3);
    }

    private static Failure unknown(long line, String pointer, String what, String key) {
        return new Failure.UnknownInFile(FILE, line, pointer, what, key);
    }

    private static Failure twice(long line, String pointer, String what, String key) {
        return new Failure.TwiceInFile(FILE, line, pointer, what, key);
    }

    private static Failure value(long line, String pointer, String field, String value, String type) {
        return new Failure.ValueInFile(FILE, line, pointer, field, value, type);
    }

    private static Failure quote(long line, int tag, String quote, long times) {
        return new Failure.QuoteInFile(FILE, line, "/tags/" + tag + "/anchor/quote", quote, times);
    }
}
