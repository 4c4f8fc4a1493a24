package agraw.change;

import agraw.model.Kind;
import agraw.model.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The state that a set of changes makes, alike on every machine. It depends on the set alone: not on the order of merging, nor on how
 * often a change is brought. A field has the value of the latest change of it (hybrid time, then device). Each change says which value
 * it replaces; one that replaces a value which was already replaced was made without knowing of that, and both values stay until a
 * person decides. What edits an entity outlives a deletion that did not know of it.
 */
public final class Merge {
    private final Map<UUID, Thing> things = new TreeMap<>();

    private Merge() {}

    /** A value of a field and the change that gave it; null where that made it absent. */
    public record Given(@Nullable Value value, ChangeId by, HybridTime time) {}

    /** A field that sides changed without knowing of each other: the value it has, and one that it might have had. */
    public record Clash(Kind kind, UUID entity, String property, Given kept, Given other) {}

    /** An entity that is there, by its present properties. */
    public record Present(Kind kind, Map<String, Value> fields) {}

    /** What is there after merging, and the fields that a person has to decide; both sorted by entity. */
    public record State(Map<UUID, Present> present, List<Clash> clashes) {}

    /** What changes that any side has make together. */
    public static State of(Collection<Change> changes) {
        Merge merge = new Merge();
        for (Change change : History.union(changes)) {
            for (Edit edit : change.edits()) {
                merge.apply(edit, change);
            }
        }
        return merge.state();
    }

    private void apply(Edit edit, Change change) {
        Optional<Thing> known = Optional.ofNullable(things.get(edit.entity()));
        switch (edit) {
            case Edit.Create(Kind kind, UUID entity, Map<String, Value> fields) -> {
                if (known.isEmpty() || !known.get().present) {
                    things.put(entity, new Thing(kind, whole(kind, entity, fields), change));
                }
            }
            case Edit.Set set ->
                known.ifPresent(thing -> {
                    thing.present = true;
                    thing.set(set, change);
                });
            case Edit.Delete(Kind kind, UUID entity, Map<String, Value> fields) ->
                known.filter(thing -> thing.values().equals(whole(kind, entity, fields)))
                        .ifPresent(thing -> thing.present = false);
        }
    }

    /** With the empty lists and labels that may be left out. */
    private static Map<String, Value> whole(Kind kind, UUID entity, Map<String, Value> fields) {
        return kind.values(kind.entity(entity, fields));
    }

    private State state() {
        Map<UUID, Present> present = new LinkedHashMap<>();
        List<Clash> clashes = new ArrayList<>();
        things.forEach((entity, thing) -> {
            if (thing.present) {
                present.put(entity, new Present(thing.kind, thing.values()));
                thing.fields.forEach((property, given) -> given.stream()
                        .skip(1)
                        .map(other -> new Clash(thing.kind, entity, property, given.getFirst(), other))
                        .forEach(clashes::add));
            }
        });
        return new State(present, clashes);
    }

    /** An entity, also while it is deleted: for each field the values that no change has replaced, the latest first. */
    private static final class Thing {
        private static final Comparator<Given> LATEST_FIRST =
                Comparator.comparing(Given::time).thenComparing(Given::by).reversed();

        private final Kind kind;
        private final Map<String, List<Given>> fields = new TreeMap<>();
        private boolean present = true;

        Thing(Kind kind, Map<String, Value> values, Change by) {
            this.kind = kind;
            kind.properties()
                    .forEach(property -> fields.put(
                            property.name(),
                            new ArrayList<>(List.of(new Given(values.get(property.name()), by.id(), by.time())))));
        }

        void set(Edit.Set set, Change by) {
            List<Given> given = fields.computeIfAbsent(set.property(), _ -> new ArrayList<>());
            given.removeIf(
                    old -> Objects.equals(old.value(), set.before()) || Objects.equals(old.value(), set.after()));
            given.add(new Given(set.after(), by.id(), by.time()));
            given.sort(LATEST_FIRST);
        }

        Map<String, Value> values() {
            Map<String, Value> values = new LinkedHashMap<>();
            fields.forEach((property, given) -> {
                Value value = given.getFirst().value();
                if (value != null) {
                    values.put(property, value);
                }
            });
            return values;
        }
    }
}
