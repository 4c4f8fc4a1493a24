package agraw.model;

import agraw.model.Value.Flag;
import agraw.model.Value.Ids;
import agraw.model.Value.Moment;
import agraw.model.Value.Named;
import agraw.model.Value.Whole;
import agraw.model.Value.Words;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One property of a kind of entity, read from the record's component: its name, the type of its values, whether it may be absent.
 */
public record Property(String name, Class<?> javaType, Class<? extends Value> type, boolean optional, int index) {

    static Property of(RecordComponent component, int index) {
        Class<?> java = component.getType();
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Property(component.getName(), java, valueType(java), optional, index);
    }

    /** The column: the name in lower case, words joined by underscores. */
    public String column() {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Class<? extends Value> valueType(Class<?> java) {
        if (java == String.class || java.isEnum()) {
            return Words.class;
        } else if (java == long.class || java == Long.class) {
            return Whole.class;
        } else if (java == boolean.class) {
            return Flag.class;
        } else if (java == UUID.class) {
            return Value.Id.class;
        } else if (java == List.class) {
            return Ids.class;
        } else if (java == Instant.class) {
            return Moment.class;
        } else if (java == Labels.class) {
            return Named.class;
        }
        throw new IllegalArgumentException("No value type for " + java);
    }

    /** The component's content as a value, its words made plain. */
    @SuppressWarnings("unchecked") // a List component is a list of ids: Kind's test holds this
    public static @Nullable Value toValue(@Nullable Object content) {
        return switch (content) {
            case null -> null;
            case String words -> Words.of(words);
            case Enum<?> constant -> new Words(constant.name().toLowerCase(Locale.ROOT));
            case Long number -> new Whole(number);
            case Boolean set -> new Flag(set);
            case UUID id -> new Value.Id(id);
            case List<?> ids -> new Ids((List<UUID>) ids);
            case Instant instant -> new Moment(instant);
            case Labels labels -> new Named(labels.plain());
            default -> throw new IllegalArgumentException("No value for " + content.getClass());
        };
    }

    /** A value as the component's content. */
    public @Nullable Object toJava(@Nullable Value value) {
        return switch (value) {
            case null -> absent();
            case Words(String words) -> javaType.isEnum() ? constant(words) : words;
            case Whole(long number) -> number;
            case Flag(boolean set) -> set;
            case Value.Id(UUID id) -> id;
            case Ids(List<UUID> ids) -> ids;
            case Moment(Instant instant) -> instant;
            case Named(Labels labels) -> labels;
        };
    }

    /** Whether there is no entity without it: not optional, and nothing stands for its absence. */
    public boolean isNeeded() {
        return !optional && type != Ids.class && type != Named.class && type != Flag.class;
    }

    private @Nullable Object absent() {
        if (optional) {
            return null;
        } else if (type == Ids.class) {
            return List.of();
        } else if (type == Named.class) {
            return Labels.NONE;
        } else if (type == Flag.class) {
            return false;
        }
        throw new IllegalArgumentException("The property " + name + " cannot be absent");
    }

    private Object constant(String words) {
        for (Object constant : javaType.getEnumConstants()) {
            if (((Enum<?>) constant).name().equalsIgnoreCase(words)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("The property " + name + " cannot be " + words);
    }

    /** Whether a value may stand here; the reason against it otherwise. */
    public boolean takes(@Nullable Value value) {
        if (value == null) {
            return optional;
        } else if (!type.isInstance(value)) {
            return false;
        } else if (value instanceof Words(String words) && javaType.isEnum()) {
            for (Object constant : javaType.getEnumConstants()) {
                if (((Enum<?>) constant).name().toLowerCase(Locale.ROOT).equals(words)) {
                    return true;
                }
            }
            return false;
        }
        return true;
    }
}
