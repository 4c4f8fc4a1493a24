package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.model.Entity;
import agraw.model.Kind;
import agraw.model.Value;
import agraw.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Goes through the journal again, for what entities of some kinds were after each change: nothing of it is ever gone. */
final class Replay {
    private final Store store;
    private final Set<Kind> kinds;
    private final Map<UUID, Entity> now = new LinkedHashMap<>();

    Replay(Store store, Set<Kind> kinds) {
        this.store = store;
        this.kinds = Set.copyOf(kinds);
    }

    /** Visits each change that touches such entities, the oldest first, with what is there after it. */
    void run(BiConsumer<Change, Replay> visitor) {
        for (Change change : changes().reversed()) {
            change.edits().stream().filter(edit -> kinds.contains(edit.kind())).forEach(this::apply);
            visitor.accept(change, this);
        }
    }

    private List<Change> changes() {
        List<Change> all = new ArrayList<>();
        Backwards.walk(store, change -> {
            if (change.edits().stream().anyMatch(edit -> kinds.contains(edit.kind()))) {
                all.add(change);
            }
            return true;
        });
        return all;
    }

    private void apply(Edit edit) {
        switch (edit) {
            case Edit.Create(Kind kind, UUID id, Map<String, Value> fields) -> now.put(id, kind.entity(id, fields));
            case Edit.Delete delete -> now.remove(delete.entity());
            case Edit.Set set -> now.computeIfPresent(set.entity(), (_, old) -> set.on(old));
        }
    }

    /** One of them as it is then. */
    Optional<Entity> find(UUID id) {
        return Optional.ofNullable(now.get(id));
    }

    /** All of a kind as they are then, in the order of their positions. */
    <E extends Entity> List<E> all(Class<E> type, Function<E, String> position) {
        return now.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing(position).thenComparing(Entity::id))
                .toList();
    }
}
