package agraw.workbench;

import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts of one case by field and by what they say: thousands of submissions may fill one case. */
final class FactIndex {
    private final Map<Spot, List<Fact>> bySpot = new HashMap<>();
    private final Map<Spot, Worded> byWords = new HashMap<>();
    private final Map<UUID, List<UUID>> parts = new HashMap<>();
    private final Map<UUID, Fact> answers = new LinkedHashMap<>();

    /** A field, in an item of its group. */
    private record Spot(UUID field, @Nullable UUID item) {}

    /** The facts of one field by their words, which are alike for all that say the same: 12.50 and 12.5. */
    private static final class Worded {
        private final FieldType type;
        private final Map<String, Fact> facts = new HashMap<>();

        Worded(FieldType type, List<Fact> facts) {
            this.type = type;
            facts.forEach(this::add);
        }

        void add(Fact fact) {
            facts.putIfAbsent(SubmittedValue.plain(type, fact.value()), fact);
        }

        Optional<Fact> find(String value) {
            return Optional.ofNullable(facts.get(SubmittedValue.plain(type, value)));
        }
    }

    void add(Fact fact) {
        Spot spot = new Spot(fact.field(), fact.item());
        bySpot.computeIfAbsent(spot, _ -> new ArrayList<>(1)).add(fact);
        Worded words = byWords.get(spot);
        if (words != null) {
            words.add(fact);
        }
        if (fact.item() == null) {
            answers.merge(fact.field(), fact, (one, other) -> other.preferred() && !one.preferred() ? other : one);
        } else {
            parts.computeIfAbsent(fact.item(), _ -> new ArrayList<>()).add(fact.id());
        }
    }

    /** The facts of a field, in an item or in none. */
    List<Fact> of(@Nullable UUID item, Form.Entry entry) {
        return bySpot.getOrDefault(new Spot(entry.field().id(), item), List.of());
    }

    /** The fact that says so already, also where it is written otherwise. */
    Optional<Fact> find(Answered.Said said, @Nullable UUID item) {
        Form.Entry entry = said.entry();
        List<Fact> facts = of(item, entry);
        return facts.isEmpty()
                ? Optional.empty()
                : byWords.computeIfAbsent(
                                new Spot(entry.field().id(), item),
                                _ -> new Worded(entry.field().type(), facts))
                        .find(said.value());
    }

    /** What answers each field that is no part: of several facts the preferred one, else the first. */
    Collection<Fact> answers() {
        return answers.values();
    }

    /** How many facts are parts of an item, and parts of its parts. */
    int size(UUID item) {
        return parts.getOrDefault(item, List.of()).stream()
                .mapToInt(part -> 1 + size(part))
                .sum();
    }
}
