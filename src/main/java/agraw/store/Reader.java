package agraw.store;

import agraw.model.Entity;
import agraw.model.Failure;
import agraw.model.Property;
import agraw.model.Refusal;
import agraw.model.Value;
import agraw.store.table.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One reading of a workbook: what it sees is as of one commit for each query. Queries of single jobs stand in {@code store.query}. */
public final class Reader {
    private static final int MOST_IDS = 50_000; // H2 takes 65,536 in one array

    private final Handle handle;
    private final UUID workbook;

    Reader(Handle handle, UUID workbook) {
        this.handle = handle;
        this.workbook = workbook;
    }

    public UUID workbook() {
        return workbook;
    }

    /** For the queries of this package's neighbours. */
    public Handle handle() {
        return handle;
    }

    public <E extends Entity> Optional<E> find(Class<E> type, UUID id) {
        return where(type, "id", id).stream().findFirst();
    }

    /** An entity that a person sees, or the refusal that it is gone. */
    public <E extends Entity> E get(Class<E> type, UUID id) {
        return find(type, id)
                .orElseThrow(() -> new Refusal(
                        new Failure.ChangedMeanwhile(agraw.model.Kind.of(type).key())));
    }

    /** All of a kind, in the order of their positions. */
    public <E extends Entity> List<E> all(Class<E> type) {
        return list(Rows.of(type), "");
    }

    /** All of a kind, in no order: of very many, the database sorts on its disk what is sorted in no time where it is needed. */
    public <E extends Entity> List<E> unordered(Class<E> type) {
        return ordered(Rows.of(type), "", "");
    }

    /** Those whose property is this, in the order of their positions. The value is words, an id, a number, a flag or an enum's constant. */
    public <E extends Entity> List<E> where(Class<E> type, String property, Object value) {
        Rows<E> rows = Rows.of(type);
        return list(rows, " AND e." + rows.column(property) + " = ?", plain(value));
    }

    /** Those whose id property is one of these, in the order of their positions. */
    public <E extends Entity> List<E> whereAny(Class<E> type, String property, Collection<UUID> ids) {
        List<UUID> wanted = ids.stream().distinct().toList();
        return switch (wanted.size()) {
            case 0 -> List.of();
            case 1 -> where(type, property, wanted.getFirst());
            default -> any(Rows.of(type), property, wanted);
        };
    }

    /** Those with these ids by their ids; ids that are none or stand there twice are passed over, as are those of which nothing is there. */
    public <E extends Entity> Map<UUID, E> byId(Class<E> type, Stream<? extends @Nullable UUID> ids) {
        List<UUID> wanted = new ArrayList<>();
        ids.forEach(id -> {
            if (id != null) {
                wanted.add(id);
            }
        });
        Map<UUID, E> found = new LinkedHashMap<>();
        whereAny(type, "id", wanted).forEach(entity -> found.put(entity.id(), entity));
        return found;
    }

    /** Those that say anything of a property, in the order of their positions. */
    public <E extends Entity> List<E> saying(Class<E> type, String property) {
        Rows<E> rows = Rows.of(type);
        return list(rows, " AND e." + rows.column(property) + " IS NOT NULL");
    }

    /** Those whose list of ids has this one, in the order of their positions. */
    public <E extends Entity> List<E> whereHolds(Class<E> type, String property, UUID id) {
        Rows<E> rows = Rows.of(type);
        return list(rows, " AND ? = ANY(e." + rows.column(property) + ")", id);
    }

    /** By a join, for which H2 looks up each id in its index; of = ANY it makes a walk over all that the workbook has. */
    private <E extends Entity> List<E> any(Rows<E> rows, String property, List<UUID> ids) {
        String sql = rows.select() + " JOIN UNNEST(?) AS wanted(id) ON e." + rows.column(property)
                + " = wanted.id WHERE e.workbook = ?" + rows.order();
        if (ids.size() <= MOST_IDS) {
            return read(rows, sql, ids, workbook);
        }
        List<E> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += MOST_IDS) {
            found.addAll(read(rows, sql, ids.subList(from, Math.min(from + MOST_IDS, ids.size())), workbook));
        }
        found.sort(rows.comparator());
        return Collections.unmodifiableList(found);
    }

    private <E extends Entity> List<E> list(Rows<E> rows, String condition, Object... values) {
        return ordered(rows, condition, rows.order(), values);
    }

    private <E extends Entity> List<E> ordered(Rows<E> rows, String condition, String order, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = workbook;
        System.arraycopy(values, 0, all, 1, values.length);
        return read(rows, rows.select() + " WHERE e.workbook = ?" + condition + order, all);
    }

    /** Plain JDBC, because this is what opening a text or a case consists of. */
    private <E extends Entity> List<E> read(Rows<E> rows, String sql, Object... values) {
        Connection connection = handle.getConnection();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                Object value = values[at] instanceof Collection<?> ids
                        ? connection.createArrayOf("uuid", ids.toArray())
                        : values[at];
                statement.setObject(at + 1, value);
            }
            try (ResultSet row = statement.executeQuery()) {
                List<E> found = new ArrayList<>();
                while (row.next()) {
                    found.add(rows.map(row));
                }
                return Collections.unmodifiableList(found);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The workbook could not be read", e);
        }
    }

    /** The last in the order of positions of those whose id property is this. */
    public <E extends Entity> Optional<E> last(Class<E> type, String property, UUID id) {
        Rows<E> rows = Rows.of(type);
        String condition =
                " AND e." + rows.column(property) + " = ? AND e.\"position\" = (SELECT MAX(\"position\") FROM "
                        + rows.table() + " WHERE workbook = ? AND " + rows.column(property) + " = ?)";
        return list(rows, condition, id, workbook, id).stream().reduce((_, later) -> later);
    }

    /** How many of a kind there are. */
    public long count(Class<? extends Entity> type) {
        return handle.createQuery("SELECT COUNT(*) FROM " + Rows.of(type).table() + " WHERE workbook = :workbook")
                .bind("workbook", workbook)
                .mapTo(Long.class)
                .one();
    }

    /** How many of a kind there are whose id property is this. */
    public long count(Class<? extends Entity> type, String property, UUID id) {
        Rows<? extends Entity> rows = Rows.of(type);
        String condition = " WHERE workbook = :workbook AND " + rows.column(property) + " = :id";
        return handle.createQuery("SELECT COUNT(*) FROM " + rows.table() + condition)
                .bind("workbook", workbook)
                .bind("id", id)
                .mapTo(Long.class)
                .one();
    }

    private static Object plain(Object value) {
        return value instanceof Enum<?> constant && Property.toValue(constant) instanceof Value.Words(String words)
                ? words
                : value;
    }
}
