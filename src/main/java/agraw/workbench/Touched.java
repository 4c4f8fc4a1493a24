package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.model.Entity;
import agraw.model.Kind;
import agraw.model.Value;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.FindingQuery;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which cases changes touch. */
final class Touched {
    /** What belongs to cases and is shown of them in lists. */
    private static final Set<Kind> OF_CASES = EnumSet.of(Kind.FACT, Kind.TAG, Kind.TEXT, Kind.REFERENCE, Kind.MISSING);

    /** What all cases are read by. */
    private static final Set<Kind> OF_ALL = EnumSet.of(Kind.TEMPLATE, Kind.SECTION, Kind.FIELD, Kind.CHOICE, Kind.CODE);

    private final Set<UUID> cases = new HashSet<>();
    private final Map<Kind, Set<UUID>> asked = new EnumMap<>(Kind.class);
    private final Set<UUID> owners = new HashSet<>();
    private boolean all;

    private Touched() {}

    /** Their ids, also of cases that are gone; nothing where all cases are to be read anew. */
    static Optional<Set<UUID>> cases(Store store, List<Change> changes) {
        Touched touched = new Touched();
        changes.forEach(change -> change.edits().forEach(touched::add));
        return touched.all ? Optional.empty() : Optional.of(store.read(touched::read));
    }

    private void add(Edit edit) {
        Kind kind = edit.kind();
        if (OF_ALL.contains(kind)) {
            all = true;
        } else if (kind == Kind.CASE_STUDY) {
            cases.add(edit.entity());
        } else if (OF_CASES.contains(kind)) {
            add(edit, "caseStudy", cases);
        } else if (kind == Kind.ATTACHMENT) {
            add(edit, "owner", owners);
        }
    }

    private void add(Edit edit, String property, Set<UUID> found) {
        switch (edit) {
            case Edit.Create(var _, var _, Map<String, Value> fields) -> id(fields.get(property), found);
            case Edit.Delete(var _, var _, Map<String, Value> fields) -> id(fields.get(property), found);
            case Edit.Set set -> {
                if (set.property().equals(property)) {
                    id(set.before(), found);
                    id(set.after(), found);
                } else {
                    asked.computeIfAbsent(set.kind(), _ -> new HashSet<>()).add(set.entity());
                }
            }
        }
    }

    private static void id(@Nullable Value value, Set<UUID> found) {
        if (value instanceof Value.Id(UUID id)) {
            found.add(id);
        }
    }

    private Set<UUID> read(Reader reader) {
        asked.forEach((kind, ids) -> {
            String property = kind == Kind.ATTACHMENT ? "owner" : "caseStudy";
            Set<UUID> found = kind == Kind.ATTACHMENT ? owners : cases;
            for (Entity entity : reader.whereAny(kind.type(), "id", ids)) {
                id(kind.values(entity).get(property), found);
            }
        });
        if (!owners.isEmpty()) {
            cases.addAll(FindingQuery.owners(reader, owners));
        }
        return cases;
    }
}
