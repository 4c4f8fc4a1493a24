package agraw.compare;

import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facts of one case and one field that cannot all be true. Facts whose dates say that they speak of different times do not disagree:
 * something changed.
 *
 * @param topic what they speak of; null where the field itself is what they answer
 * @param facts two or more, in their order
 */
public record Disagreement(@Nullable String topic, List<Fact> facts) {
    public Disagreement {
        facts = List.copyOf(facts);
    }

    /**
     * The disagreements among the facts of one field of one case (or of one part of one item). A field that takes one answer
     * disagrees where its facts differ; a list only within a topic.
     */
    public static List<Disagreement> of(Form.Entry entry, List<Fact> facts) {
        FieldType type = entry.field().type();
        return groups(entry.field().many(), facts)
                .filter(group -> differs(type, group.facts()))
                .toList();
    }

    private static Stream<Disagreement> groups(boolean many, List<Fact> facts) {
        if (!many) {
            return Stream.of(new Disagreement(null, facts));
        }
        Map<String, List<Fact>> topics = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact.topic() != null) {
                topics.computeIfAbsent(Canonical.of(FieldType.TEXT, fact.topic()), _ -> new ArrayList<>())
                        .add(fact);
            }
        }
        return topics.values().stream()
                .map(group -> new Disagreement(group.getFirst().topic(), group));
    }

    private static boolean differs(FieldType type, List<Fact> facts) {
        for (int one = 0; one < facts.size(); one++) {
            for (int other = one + 1; other < facts.size(); other++) {
                if (contradict(type, facts.get(one), facts.get(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean contradict(FieldType type, Fact one, Fact other) {
        boolean same = Canonical.of(type, one.value()).equals(Canonical.of(type, other.value()))
                && !(one.unit() != null
                        && other.unit() != null
                        && !Canonical.of(FieldType.TEXT, one.unit())
                                .equals(Canonical.of(FieldType.TEXT, other.unit())));
        return !same && !atDifferentTimes(one.asOf(), other.asOf());
    }

    /** EDTF dates: 2010-05 is within 2010, so that the two may be the same time. */
    private static boolean atDifferentTimes(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.startsWith(other) && !other.startsWith(one);
    }
}
