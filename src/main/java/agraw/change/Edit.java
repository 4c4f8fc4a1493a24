package agraw.change;

import agraw.model.Entity;
import agraw.model.Kind;
import agraw.model.Property;
import agraw.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The smallest step: it can be applied, and knows its inverse without looking anywhere. */
public sealed interface Edit {
    Kind kind();

    UUID entity();

    Edit inverse();

    /** A new entity with its present properties. */
    record Create(Kind kind, UUID entity, Map<String, Value> fields) implements Edit {
        public Create {
            fields = checked(kind, fields);
        }

        public static Create of(Entity entity) {
            Kind kind = Kind.of(entity);
            return new Create(kind, entity.id(), kind.values(entity));
        }

        @Override
        public Delete inverse() {
            return new Delete(kind, entity, fields);
        }
    }

    /** One property's new value, and the one it had. */
    record Set(
            Kind kind,
            UUID entity,
            String property,
            @Nullable Value before,
            @Nullable Value after) implements Edit {
        public Set {
            Property described = kind.property(property);
            if (!described.takes(before) || !described.takes(after)) {
                throw new IllegalArgumentException(kind.key() + "." + property + " does not take this value");
            }
        }

        /** The entity with the new value. */
        public Entity on(Entity old) {
            Map<String, Value> values = new LinkedHashMap<>(kind.values(old));
            if (after == null) {
                values.remove(property);
            } else {
                values.put(property, after);
            }
            return kind.entity(old.id(), values);
        }

        @Override
        public Set inverse() {
            return new Set(kind, entity, property, after, before);
        }
    }

    /** The end of an entity, with the properties it had, so that it can come back. */
    record Delete(Kind kind, UUID entity, Map<String, Value> fields) implements Edit {
        public Delete {
            fields = checked(kind, fields);
        }

        public static Delete of(Entity entity) {
            Kind kind = Kind.of(entity);
            return new Delete(kind, entity.id(), kind.values(entity));
        }

        @Override
        public Create inverse() {
            return new Create(kind, entity, fields);
        }
    }

    /** The edits that make one state of an entity into another: one for each property that differs. */
    static List<Edit> between(Entity before, Entity after) {
        Kind kind = Kind.of(before);
        if (kind != Kind.of(after) || !before.id().equals(after.id())) {
            throw new IllegalArgumentException("Two states of one entity are needed");
        }
        Map<String, Value> old = kind.values(before);
        Map<String, Value> now = kind.values(after);
        List<Edit> edits = new ArrayList<>();
        for (Property property : kind.properties()) {
            Value from = old.get(property.name());
            Value to = now.get(property.name());
            if (!Objects.equals(from, to)) {
                edits.add(new Set(kind, before.id(), property.name(), from, to));
            }
        }
        return edits;
    }

    private static Map<String, Value> checked(Kind kind, Map<String, Value> fields) {
        Map<String, Value> ordered = new LinkedHashMap<>();
        for (Property property : kind.properties()) {
            Value value = fields.get(property.name());
            if (value != null) {
                if (!property.takes(value)) {
                    throw new IllegalArgumentException(
                            kind.key() + "." + property.name() + " does not take this value");
                }
                ordered.put(property.name(), value);
            } else if (property.isNeeded()) {
                throw new IllegalArgumentException(kind.key() + " needs " + property.name());
            }
        }
        if (ordered.size() != fields.size()) {
            throw new IllegalArgumentException(kind.key() + " does not have all of " + fields.keySet());
        }
        return Collections.unmodifiableMap(ordered);
    }
}
