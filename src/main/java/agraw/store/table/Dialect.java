package agraw.store.table;

import agraw.model.Property;
import agraw.model.Value;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values to and from columns, in the SQL that H2 and PostgreSQL share. */
final class Dialect {
    private Dialect() {}

    static void bind(PreparedStatement statement, int index, Property property, @Nullable Value value)
            throws SQLException {
        switch (value) {
            case null -> bindAbsent(statement, index, property);
            case Value.Words(String words) -> statement.setString(index, words);
            case Value.Whole(long number) -> statement.setLong(index, number);
            case Value.Flag(boolean set) -> statement.setBoolean(index, set);
            case Value.Id(UUID id) -> statement.setObject(index, id);
            case Value.Ids(List<UUID> ids) -> statement.setArray(index, array(statement.getConnection(), ids));
            case Value.Moment(Instant instant) -> statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
            case Value.Named named -> statement.setString(index, LabelsJson.write(named.labels()));
        }
    }

    /** An absent list or labels are kept as empty ones, an absent flag as false, as the records have it. */
    private static void bindAbsent(PreparedStatement statement, int index, Property property) throws SQLException {
        Class<? extends Value> type = property.type();
        if (type == Value.Ids.class) {
            statement.setArray(index, array(statement.getConnection(), List.of()));
        } else if (type == Value.Named.class) {
            statement.setString(index, "{}");
        } else if (type == Value.Flag.class) {
            statement.setBoolean(index, false);
        } else if (type == Value.Whole.class) {
            statement.setNull(index, Types.BIGINT);
        } else if (type == Value.Id.class) {
            statement.setNull(index, Types.OTHER);
        } else if (type == Value.Moment.class) {
            statement.setNull(index, Types.TIMESTAMP_WITH_TIMEZONE);
        } else {
            statement.setNull(index, Types.VARCHAR);
        }
    }

    private static Array array(Connection connection, List<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray(new UUID[0]));
    }

    static @Nullable Value read(ResultSet row, int index, Property property) throws SQLException {
        Class<? extends Value> type = property.type();
        if (type == Value.Words.class) {
            String words = row.getString(index);
            return words == null ? null : new Value.Words(words);
        } else if (type == Value.Whole.class) {
            long number = row.getLong(index);
            return row.wasNull() ? null : new Value.Whole(number);
        } else if (type == Value.Flag.class) {
            return new Value.Flag(row.getBoolean(index));
        } else if (type == Value.Id.class) {
            UUID id = row.getObject(index, UUID.class);
            return id == null ? null : new Value.Id(id);
        } else if (type == Value.Moment.class) {
            OffsetDateTime time = row.getObject(index, OffsetDateTime.class);
            return time == null ? null : new Value.Moment(time.toInstant());
        } else if (type == Value.Ids.class) {
            return new Value.Ids(ids(row.getArray(index)));
        }
        return new Value.Named(LabelsJson.read(Objects.requireNonNull(row.getString(index))));
    }

    static List<UUID> ids(@Nullable Array array) throws SQLException {
        if (array == null) {
            return List.of();
        }
        Object[] found = (Object[]) array.getArray();
        if (found.length == 0) {
            return List.of();
        }
        List<UUID> ids = new ArrayList<>(found.length);
        for (Object id : found) {
            ids.add((UUID) id);
        }
        return ids;
    }
}
