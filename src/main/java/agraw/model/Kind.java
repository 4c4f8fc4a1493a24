package agraw.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of entity and their properties, which are the components of their records. One description serves edits, the log and
 * the tables: a new property is a new component and a migration, and nothing else.
 */
@SuppressWarnings("ImmutableEnumChecker") // what is read from the records once is never changed
public enum Kind {
    AGENDA_ITEM(AgendaItem.class),
    ASKING(Asking.class),
    ATTACHMENT(Attachment.class),
    CASE_STUDY(CaseStudy.class),
    CHOICE(Choice.class),
    CODE(Code.class),
    COMPARISON(Comparison.class),
    CONFLICT(Conflict.class),
    CONSENT(Consent.class),
    CRITERION(Criterion.class),
    FACT(Fact.class),
    FIELD(Field.class),
    MATCH(Match.class),
    MEMO(Memo.class),
    MISSING(Missing.class),
    PARAGRAPH(Paragraph.class),
    PARTICIPANT(Participant.class),
    QUESTION(Question.class),
    RECOMMENDATION(Recommendation.class),
    REFERENCE(Reference.class),
    SAVED_VIEW(SavedView.class),
    SCORE(Score.class),
    SECTION(Section.class),
    SESSION(Session.class),
    SETTLEMENT(Settlement.class),
    STATEMENT(Statement.class),
    SUMMARY(Summary.class),
    TAG(Tag.class),
    TEMPLATE(Template.class),
    TENSION(Tension.class),
    TEXT(Text.class),
    VISIT(Visit.class);

    private final Class<? extends Entity> type;
    private final List<Property> properties;
    private final Map<String, Property> byName;
    private final Constructor<?> constructor;
    private final RecordComponent[] components;

    Kind(Class<? extends Entity> type) {
        this.type = type;
        this.components = type.getRecordComponents();
        List<Property> found = new ArrayList<>();
        Map<String, Property> named = new LinkedHashMap<>();
        for (int index = 1; index < components.length; index++) {
            Property property = Property.of(components[index], index);
            found.add(property);
            named.put(property.name(), property);
        }
        this.properties = Collections.unmodifiableList(found);
        this.byName = Collections.unmodifiableMap(named);
        this.constructor = type.getDeclaredConstructors()[0];
    }

    public static Kind of(Entity entity) {
        return of(entity.getClass());
    }

    public static Kind of(Class<?> type) {
        for (Kind kind : values()) {
            if (kind.type == type) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind for " + type);
    }

    /** The kind that the log and the tables know by this key. */
    public static Kind named(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The key in the log, and the table. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All properties but the id, in the record's order. */
    public List<Property> properties() {
        return properties;
    }

    public Property property(String name) {
        return Objects.requireNonNull(byName.get(name), () -> key() + " has no property " + name);
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    public Class<? extends Entity> type() {
        return type;
    }

    /** The present properties of an entity. */
    public Map<String, Value> values(Entity entity) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Property property : properties) {
            Value value = Property.toValue(content(entity, property.index()));
            if (value != null) {
                values.put(property.name(), value);
            }
        }
        return values;
    }

    /** The entity with an id and properties; absent lists are empty. */
    public Entity entity(UUID id, Map<String, Value> values) {
        @Nullable Object[] arguments = new @Nullable Object[properties.size() + 1];
        arguments[0] = id;
        for (Property property : properties) {
            arguments[property.index()] = property.toJava(values.get(property.name()));
        }
        return make(arguments);
    }

    /** The entity with its components in the record's order, the id first. */
    public Entity make(@Nullable Object[] arguments) {
        try {
            return (Entity) constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of " + key() + " cannot be made", e);
        }
    }

    /** An entity with other contents of some properties, as the components of its record hold them; null empties one. */
    @SuppressWarnings("unchecked") // a kind makes its own type
    public static <E extends Entity> E with(E entity, Map<String, ? extends @Nullable Object> contents) {
        Kind kind = of(entity);
        Map<String, Value> values = new LinkedHashMap<>(kind.values(entity));
        contents.forEach((name, content) -> {
            Value value = Property.toValue(content);
            if (value == null) {
                values.remove(kind.property(name).name());
            } else {
                values.put(kind.property(name).name(), value);
            }
        });
        return (E) kind.entity(entity.id(), values);
    }

    private @Nullable Object content(Entity entity, int index) {
        try {
            return components[index].getAccessor().invoke(entity);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of " + key() + " cannot be read", e);
        }
    }
}
