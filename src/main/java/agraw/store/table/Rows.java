package agraw.store.table;

import agraw.model.Entity;
import agraw.model.Kind;
import agraw.model.Property;
import agraw.model.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Rows of a kind's table as its entities. What can be known before the first row is worked out once for each kind. */
public final class Rows<E extends Entity> implements RowMapper<E> {
    private static final Map<Class<?>, Rows<?>> ALL = Arrays.stream(Kind.values())
            .collect(Collectors.toUnmodifiableMap(Kind::type, kind -> new Rows<>(kind, kind.type())));

    private final Kind kind;
    private final Class<E> type;
    private final String select;
    private final String order;
    private final @Nullable String by;
    private final List<Column> columns;

    private Rows(Kind kind, Class<E> type) {
        this.kind = kind;
        this.type = type;
        this.select = Stream.concat(Stream.of("id"), kind.properties().stream().map(Property::column))
                .map(column -> "e." + Tables.quoted(column))
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + Tables.quoted(kind.key()) + " e"));
        this.by = by(kind);
        this.order = " ORDER BY " + (by == null ? "" : "e." + Tables.quoted(by) + ", ") + "e.\"id\"";
        this.columns = kind.properties().stream().map(Column::of).toList();
    }

    /** Templates stand as they were made: the first is the one of cases that name none, whatever others are called. */
    private static @Nullable String by(Kind kind) {
        return kind.has("position") ? "position" : kind.has("key") && kind != Kind.TEMPLATE ? "key" : null;
    }

    @SuppressWarnings("unchecked") // the map holds the rows of each type under it
    public static <E extends Entity> Rows<E> of(Class<E> type) {
        return (Rows<E>) Objects.requireNonNull(ALL.get(type));
    }

    /** Selects what {@link #map} reads, from the table with the alias e. */
    public String select() {
        return select;
    }

    /** The table's name, quoted. */
    public String table() {
        return Tables.quoted(kind.key());
    }

    /** A property's column, quoted. */
    public String column(String property) {
        return property.equals("id")
                ? "\"id\""
                : Tables.quoted(kind.property(property).column());
    }

    /** How lists of the kind are ordered: by position, else by key, else as they were made. */
    public String order() {
        return order;
    }

    /** The same order, of rows that come from several queries. */
    public Comparator<E> comparator() {
        return Comparator.<E, String>comparing(entity ->
                        by != null && kind.values(entity).get(by) instanceof Value.Words(String words) ? words : "")
                .thenComparing(entity -> entity.id().toString());
    }

    @Override
    public E map(ResultSet row, StatementContext context) throws SQLException {
        return map(row);
    }

    /** The entity of the current row. */
    public E map(ResultSet row) throws SQLException {
        @Nullable Object[] contents = new @Nullable Object[columns.size() + 1];
        contents[0] = Objects.requireNonNull(row.getObject(1, UUID.class));
        for (int index = 1; index < contents.length; index++) {
            contents[index] = columns.get(index - 1).content(row, index + 1);
        }
        return type.cast(kind.make(contents));
    }
}
