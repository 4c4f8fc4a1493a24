package agraw.workbench;

import agraw.change.Edit;
import agraw.model.Entity;
import agraw.model.Kind;
import agraw.model.Links;
import agraw.model.Property;
import agraw.model.Value;
import agraw.store.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lets all that names one thing name another of its kind, because the two become one. */
final class Redirecting {
    private Redirecting() {}

    /** The edits, in the order of the kinds; nothing is said of the thing itself. */
    static List<Edit> edits(Reader reader, Kind of, UUID gone, UUID kept) {
        Map<UUID, Entity> changed = new LinkedHashMap<>();
        Map<UUID, Entity> before = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            for (Property property : kind.properties()) {
                if (Links.is(property) && names(kind, property, of)) {
                    for (Entity entity : pointing(reader, kind, property, gone)) {
                        before.putIfAbsent(entity.id(), entity);
                        Entity now = changed.getOrDefault(entity.id(), entity);
                        changed.put(entity.id(), instead(now, kind, property, gone, kept));
                    }
                }
            }
        }
        List<Edit> edits = new ArrayList<>();
        before.forEach((id, entity) -> edits.addAll(Edit.between(entity, changed.getOrDefault(id, entity))));
        return edits;
    }

    /** Whether a property can name such a thing: those of its kind, and those that can name anything. */
    private static boolean names(Kind kind, Property property, Kind of) {
        return Links.target(kind, property).map(target -> target == of).orElse(true);
    }

    private static List<? extends Entity> pointing(Reader reader, Kind kind, Property property, UUID id) {
        return property.type() == Value.Id.class
                ? reader.where(kind.type(), property.name(), id)
                : reader.whereHolds(kind.type(), property.name(), id);
    }

    private static Entity instead(Entity entity, Kind kind, Property property, UUID gone, UUID kept) {
        Map<String, Value> values = new LinkedHashMap<>(kind.values(entity));
        Value now = switch (values.get(property.name())) {
            case Value.Ids(List<UUID> ids) ->
                new Value.Ids(ids.stream()
                        .map(id -> id.equals(gone) ? kept : id)
                        .distinct()
                        .toList());
            case null, default -> new Value.Id(kept);
        };
        values.put(property.name(), now);
        return kind.entity(entity.id(), values);
    }
}
