package agraw.desktop.casestudy;

import agraw.compare.Disagreement;
import agraw.model.Fact;
import agraw.model.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a field that speak of one thing and are shown under each other.
 *
 * @param topic what they speak of; null where the field itself says it
 * @param disagreement if not all of them can be true
 */
record Cluster(@Nullable String topic, List<Fact> facts, Optional<Disagreement> disagreement) {
    /** The facts of a field, those of one topic together, in the order in which each topic first comes. */
    static List<Cluster> of(Form.Entry entry, List<Fact> facts) {
        List<Disagreement> disagreements = Disagreement.of(entry, facts);
        if (!entry.field().many()) {
            return facts.isEmpty()
                    ? List.of()
                    : List.of(new Cluster(null, facts, disagreements.stream().findFirst()));
        }
        Map<Object, List<Fact>> groups = new LinkedHashMap<>();
        for (Fact fact : facts) {
            Optional<Disagreement> within = disagreements.stream()
                    .filter(disagreement -> disagreement.facts().contains(fact))
                    .findFirst();
            String topic = fact.topic();
            Object key = within.isPresent() ? within.get() : topic != null ? topic : fact.id();
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(fact);
        }
        return groups.entrySet().stream()
                .map(group -> new Cluster(
                        group.getValue().getFirst().topic(),
                        List.copyOf(group.getValue()),
                        group.getKey() instanceof Disagreement disagreement
                                ? Optional.of(disagreement)
                                : Optional.empty()))
                .toList();
    }

    /** How many of them disagree. */
    int disagreeing() {
        return disagreement.map(found -> found.facts().size()).orElse(0);
    }
}
