package agraw.workbench;

import agraw.change.Edit;
import agraw.model.Entity;
import agraw.model.Fact;
import agraw.model.Kind;
import agraw.model.Pairs;
import agraw.model.Property;
import agraw.model.Reference;
import agraw.model.Value;
import agraw.store.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes one reference of two: whatever cites the one that goes, cites the one that stays; without one, it lets go. */
final class Merging {
    private final Reader reader;
    private final @Nullable Reference kept;
    private final Reference gone;
    private final List<Edit> edits = new ArrayList<>();

    Merging(Reader reader, @Nullable Reference kept, Reference gone) {
        this.reader = reader;
        this.kept = kept;
        this.gone = gone;
    }

    List<Edit> edits() {
        reader.whereHolds(Fact.class, "cites", gone.id())
                .forEach(fact -> edits.addAll(Step.set(fact, "locators", words(moved(fact.locators())))));
        if (kept == null) {
            letGo();
            edits.addAll(Removal.of(reader, List.of(gone)));
            return edits;
        }
        edits.addAll(Redirecting.edits(reader, Kind.REFERENCE, gone.id(), kept.id()));
        fill(kept);
        edits.add(Edit.Delete.of(gone));
        return edits;
    }

    private void letGo() {
        for (Kind kind : Kind.values()) {
            if (kind.has("cites")) {
                reader.whereHolds(kind.type(), "cites", gone.id()).forEach(this::uncite);
            }
        }
    }

    /** What only the one that goes says is kept; of two different notes, both. */
    private void fill(Reference stays) {
        Map<String, Value> said = Kind.REFERENCE.values(stays);
        Map<String, Value> other = Kind.REFERENCE.values(gone);
        for (Property property : Kind.REFERENCE.properties()) {
            String name = property.name();
            Value more = other.get(name);
            if (more == null || name.equals("number") || name.equals("caseStudy")) {
                continue;
            }
            if (!said.containsKey(name)) {
                edits.addAll(Step.set(stays, name, more));
            } else if (name.equals("note") && !more.equals(said.get(name))) {
                edits.addAll(Step.set(stays, name, Value.Words.of(stays.note() + "\n\n" + gone.note())));
            }
        }
    }

    private void uncite(Entity entity) {
        if (Kind.of(entity).values(entity).get("cites") instanceof Value.Ids(List<UUID> cites)) {
            List<UUID> after =
                    cites.stream().filter(id -> !id.equals(gone.id())).toList();
            edits.addAll(Step.set(entity, "cites", new Value.Ids(after)));
        }
    }

    private @Nullable String moved(@Nullable String locators) {
        Map<String, String> pairs = new LinkedHashMap<>(Pairs.parse(locators));
        String words = pairs.remove(gone.id().toString());
        if (words != null && kept != null) {
            pairs.merge(
                    kept.id().toString(), words, (one, other) -> Objects.equals(one, other) ? one : one + "; " + other);
        }
        return Pairs.print(pairs);
    }

    private static @Nullable Value words(@Nullable String words) {
        return words == null ? null : Value.Words.of(words);
    }
}
