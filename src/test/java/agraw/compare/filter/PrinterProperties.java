package agraw.compare.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import agraw.compare.filter.Condition.Relation;
import agraw.compare.filter.Condition.Timing;
import agraw.model.EdtfDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PrinterProperties {
    private static final List<String> VALUES = List.of(
            "Mali",
            "Burkina Faso",
            "Mali > Kayes",
            "and",
            "is not",
            "a, b",
            "(x)",
            "P3",
            "place of origin",
            "l’eau",
            "\"Oui\"",
            "20 000",
            "ou",
            "=2",
            "وادي",
            "not");

    @Property
    void whatIsPrintedIsReadAsTheSameInEnglish(@ForAll("english") Condition condition) {
        same(Shelves.ENGLISH, condition);
    }

    @Property
    void whatIsPrintedIsReadAsTheSameInFrench(@ForAll("french") Condition condition) {
        same(Shelves.FRENCH, condition);
    }

    private static void same(Shelves shelves, Condition condition) {
        String printed = new Printer(shelves.topics).print(condition);
        Parsed parsed = shelves.parse(printed);
        assertThat(parsed.problems()).as(printed).isEmpty();
        assertThat(parsed.condition()).as(printed).isEqualTo(condition);
    }

    @Property
    void anythingCanBeTyped(@ForAll("typed") String typed) {
        Parsed parsed = Shelves.ENGLISH.parse(typed);
        CaseRow row = Shelves.ENGLISH.row(Shelves.known("A", "A title", "origin_place", "Mali"));
        assertThatCode(() -> new Matching(Shelves.ENGLISH.topics)
                        .of(parsed.condition())
                        .test(row))
                .doesNotThrowAnyException();
        new Completion(Shelves.ENGLISH.topics, _ -> VALUES).at(typed, typed.length());
        assertThat(parsed.problems())
                .allMatch(problem ->
                        problem.from() >= 0 && problem.from() <= problem.to() && problem.to() <= typed.length());
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "country",
                        "is",
                        "not",
                        "(",
                        ")",
                        "and",
                        "or",
                        "Mali",
                        "has",
                        "P3",
                        "challenges",
                        "missing",
                        "\"",
                        "period",
                        "overlaps",
                        "1990-",
                        ",",
                        ">",
                        "place of",
                        "disagrees",
                        "references",
                        "!",
                        "")
                .list()
                .ofMaxSize(9)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<Condition> english() {
        return conditions(Shelves.ENGLISH, 3);
    }

    @Provide
    Arbitrary<Condition> french() {
        return conditions(Shelves.FRENCH, 3);
    }

    private static Arbitrary<Condition> conditions(Shelves shelves, int depth) {
        Arbitrary<Condition> leaf = leaf(shelves);
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Condition> inner = conditions(shelves, depth - 1);
        Arbitrary<List<Condition>> several = inner.list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(
                leaf, several.map(Condition.And::new), several.map(Condition.Or::new), inner.map(Condition.Not::new));
    }

    private static Arbitrary<Condition> leaf(Shelves shelves) {
        Arbitrary<List<String>> values =
                Arbitraries.of(VALUES).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<Topic>> several =
                Arbitraries.of(shelves.topics.all()).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                Arbitraries.of(VALUES).map(Condition.Words::new),
                Combinators.combine(topic(shelves, PrinterProperties::isWords), values, Arbitraries.of(true, false))
                        .as(Condition.Is::new),
                Combinators.combine(topic(shelves, topic -> topic.nature() == Topic.Nature.PLACE), values)
                        .as(Condition.Contains::new),
                Combinators.combine(
                                topic(shelves, PrinterProperties::isNumber),
                                Arbitraries.of(Relation.class),
                                Arbitraries.bigDecimals()
                                        .between(new BigDecimal("-1e20"), new BigDecimal("1e20"))
                                        .ofScale(2))
                        .as(Condition.Measures::new),
                Combinators.combine(
                                topic(shelves, topic -> topic.nature() == Topic.Nature.DATE),
                                Arbitraries.of(Timing.class),
                                Arbitraries.of("1990", "1990-05~", "1990-05-03", "1990/2000", "1990/..", "../2000?"))
                        .as((topic, timing, date) -> new Condition.Dated(
                                topic, timing, EdtfDate.parse(date).orElseThrow())),
                Combinators.combine(
                                topic(shelves, topic -> topic.nature() == Topic.Nature.EVIDENCE),
                                Arbitraries.of(Keyword.STANCES).set().ofMinSize(1))
                        .as(PrinterProperties::evidence),
                several.map(Condition.Has::new),
                several.map(Condition.Missing::new),
                several.map(Condition.Unknown::new),
                several.map(Condition.Disagrees::new));
    }

    private static Condition evidence(Topic topic, Set<Keyword> stances) {
        return new Condition.Evidence(topic, stances);
    }

    private static boolean isWords(Topic topic) {
        return switch (topic.nature()) {
            case WORDS, CHOICE, ANSWER, PLACE -> true;
            case NUMBER, COUNT, DATE, EVIDENCE -> false;
        };
    }

    private static boolean isNumber(Topic topic) {
        return topic.nature() == Topic.Nature.NUMBER || topic.nature() == Topic.Nature.COUNT;
    }

    private static Arbitrary<Topic> topic(Shelves shelves, Predicate<Topic> wanted) {
        return Arbitraries.of(shelves.topics.all().stream().filter(wanted).toList());
    }
}
