package agraw.compare.filter;

import agraw.compare.filter.Condition.Relation;
import agraw.compare.filter.Condition.Timing;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Makes a condition a test of rows, with all that does not depend on the row worked out before. */
public final class Matching {
    private final Topics topics;

    public Matching(Topics topics) {
        this.topics = topics;
    }

    public Predicate<CaseRow> of(Condition condition) {
        return switch (condition) {
            case Condition.And(List<Condition> all) -> every(all);
            case Condition.Or(List<Condition> any) ->
                any.stream().map(this::of).reduce(Predicate::or).orElse(_ -> true);
            case Condition.Not(Condition inner) -> of(inner).negate();
            case Condition.Words(String words) -> {
                String folded = Token.fold(words);
                yield row -> row.folded.contains(folded);
            }
            case Condition.Is is -> is.not() ? new Wanted(topics).is(is).negate() : new Wanted(topics).is(is);
            case Condition.Contains contains -> new Wanted(topics).contains(contains);
            case Condition.Measures(Topic topic, Relation relation, var number) ->
                measures(topic, relation, number.doubleValue());
            case Condition.Dated(Topic topic, Timing timing, var date) -> dated(topic, timing, Days.of(date));
            case Condition.Evidence(Topic topic, Set<Keyword> stances) -> evidence(topic, stances);
            case Condition.Has(List<Topic> named) -> any(named, this::has);
            case Condition.Missing(List<Topic> named) ->
                any(named, topic -> has(topic).negate());
            case Condition.Unknown(List<Topic> named) -> any(named, Matching::unknown);
            case Condition.Disagrees(List<Topic> named) -> any(named, Matching::disagrees);
        };
    }

    private Predicate<CaseRow> every(List<Condition> all) {
        List<Predicate<CaseRow>> tests = all.stream().map(this::of).toList();
        return switch (tests.size()) {
            case 0 -> _ -> true;
            case 1 -> tests.getFirst();
            default ->
                row -> {
                    for (Predicate<CaseRow> test : tests) {
                        if (!test.test(row)) {
                            return false;
                        }
                    }
                    return true;
                };
        };
    }

    private static Predicate<CaseRow> any(
            List<Topic> named, java.util.function.Function<Topic, Predicate<CaseRow>> test) {
        return named.stream().map(test).reduce(Predicate::or).orElse(_ -> true);
    }

    private static Predicate<CaseRow> measures(Topic topic, Relation relation, double number) {
        return switch (topic) {
            case Topic.Own(Topic.About about) -> row -> relation.holds((double) row.count(about), number);
            case Topic.OfCode code -> row -> relation.holds((double) row.tags(code), number);
            case Topic.OfField(var _, var _, var _, int slot) ->
                relation == Relation.UNEQUAL
                        ? number(slot, Relation.EQUAL, number).negate()
                        : number(slot, relation, number);
        };
    }

    private static Predicate<CaseRow> number(int slot, Relation relation, double number) {
        return row -> {
            Said said = row.said[slot];
            if (said == null) {
                return false;
            }
            for (double own : said.numbers) {
                if (relation.holds(own, number)) { // what is no number compares with none
                    return true;
                }
            }
            return false;
        };
    }

    private static Predicate<CaseRow> dated(Topic topic, Timing timing, Days date) {
        if (timing == Timing.NOT_WITHIN) {
            return dated(topic, Timing.WITHIN, date).negate();
        }
        if (!(topic instanceof Topic.OfField(var _, var _, var _, int slot))) {
            return row -> row.hasPeriod && row.period.stands(timing, date);
        }
        return row -> {
            Said said = row.said[slot];
            if (said == null) {
                return false;
            }
            for (Days own : said.days) {
                if (said.isKnown(own) && own.stands(timing, date)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static Predicate<CaseRow> evidence(Topic topic, Set<Keyword> stances) {
        if (!(topic instanceof Topic.OfCode code)) {
            return _ -> false;
        } else if (stances.contains(Keyword.TAGS)) {
            return row -> row.tags(code) > 0;
        }
        int first = code.slot() * CaseRow.STANCES;
        int[] wanted = stances.stream()
                .mapToInt(stance -> first + CaseRow.index(stance))
                .toArray();
        return row -> {
            for (int index : wanted) {
                if (row.tags[index] > 0) {
                    return true;
                }
            }
            return false;
        };
    }

    private Predicate<CaseRow> has(Topic topic) {
        return switch (topic) {
            case Topic.OfField(var _, var _, var _, int slot) -> row -> row.said[slot] != null;
            case Topic.OfCode code -> row -> row.tags(code) > 0;
            case Topic.Own(Topic.About about) ->
                switch (about) {
                    case KEY, LANGUAGE -> _ -> true;
                    case TITLE -> row -> !row.study().title().isBlank();
                    case NOTE -> row -> row.study().note() != null;
                    case TEMPLATE -> row -> row.study().template() != null;
                    case COUNTRY -> row -> row.countries.length > 0;
                    case PERIOD -> row -> row.hasPeriod;
                    case FACTS, REFERENCES, TEXTS, PHOTOS, TAGS, MISSING -> row -> row.count(about) > 0;
                };
        };
    }

    private static Predicate<CaseRow> unknown(Topic topic) {
        return topic instanceof Topic.OfField(var _, var _, var _, int slot)
                ? row -> {
                    Said said = row.said[slot];
                    return said != null && said.unknown;
                }
                : topic.equals(new Topic.Own(Topic.About.FACTS))
                        ? row -> Arrays.stream(row.said).anyMatch(said -> said != null && said.unknown)
                        : _ -> false;
    }

    private static Predicate<CaseRow> disagrees(Topic topic) {
        return topic instanceof Topic.OfField(var _, var _, var _, int slot)
                ? row -> {
                    Said said = row.said[slot];
                    return said != null && said.disputed;
                }
                : topic.equals(new Topic.Own(Topic.About.FACTS))
                        ? row -> Arrays.stream(row.said).anyMatch(said -> said != null && said.disputed)
                        : topic instanceof Topic.OfCode code ? row -> contradicts(row, code) : _ -> false;
    }

    /** The case supports a code's claim here and challenges it there. */
    private static boolean contradicts(CaseRow row, Topic.OfCode code) {
        int first = code.slot() * CaseRow.STANCES;
        return row.tags[first] > 0 && row.tags[first + 1] > 0;
    }
}
