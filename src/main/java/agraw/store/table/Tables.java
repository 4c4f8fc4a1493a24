package agraw.store.table;

import agraw.change.Edit;
import agraw.model.Failure;
import agraw.model.Kind;
import agraw.model.Property;
import agraw.model.Refusal;
import agraw.model.Value;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applies edits to the tables of one workbook on one connection. Its statements are prepared once and kept. */
public final class Tables implements AutoCloseable {
    private static final String DUPLICATE = "23505";

    private final Connection connection;
    private final UUID workbook;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    public Tables(Connection connection, UUID workbook) {
        this.connection = connection;
        this.workbook = workbook;
    }

    /**
     * Applies one edit.
     *
     * @throws Refusal {@link Failure.ChangedMeanwhile} when the entity or the property is not as the edit expects it
     */
    public void apply(Edit edit) throws SQLException {
        int touched;
        try {
            touched = switch (edit) {
                case Edit.Create(Kind kind, UUID entity, Map<String, Value> fields) -> insert(kind, entity, fields);
                case Edit.Set set -> update(set);
                case Edit.Delete(Kind kind, UUID entity, Map<String, Value> fields) -> delete(kind, entity, fields);
            };
        } catch (SQLException e) {
            if (DUPLICATE.equals(e.getSQLState())) {
                throw new Refusal(new Failure.ChangedMeanwhile(edit.kind().key()), e);
            }
            throw e;
        }
        if (touched != 1) {
            throw new Refusal(new Failure.ChangedMeanwhile(edit.kind().key()));
        }
    }

    private int insert(Kind kind, UUID entity, Map<String, Value> fields) throws SQLException {
        PreparedStatement statement = prepared("+" + kind.key(), () -> {
            String columns = Stream.concat(
                            Stream.of("workbook", "id"),
                            kind.properties().stream().map(Property::column))
                    .map(Tables::quoted)
                    .collect(Collectors.joining(", "));
            String marks = "?, ?" + ", ?".repeat(kind.properties().size());
            return "INSERT INTO " + quoted(kind.key()) + " (" + columns + ") VALUES (" + marks + ")";
        });
        statement.setObject(1, workbook);
        statement.setObject(2, entity);
        int index = 3;
        for (Property property : kind.properties()) {
            Dialect.bind(statement, index++, property, fields.get(property.name()));
        }
        return statement.executeUpdate();
    }

    private int update(Edit.Set set) throws SQLException {
        Property property = set.kind().property(set.property());
        PreparedStatement statement = prepared(set.kind().key() + "." + property.name(), () -> {
            String column = quoted(property.column());
            return "UPDATE " + quoted(set.kind().key()) + " SET " + column + " = ? WHERE workbook = ? AND id = ? AND "
                    + column + " IS NOT DISTINCT FROM ?";
        });
        Dialect.bind(statement, 1, property, set.after());
        statement.setObject(2, workbook);
        statement.setObject(3, set.entity());
        Dialect.bind(statement, 4, property, set.before());
        return statement.executeUpdate();
    }

    /** Deletes an entity that is as the edit knows it: its inverse must bring back what there was. */
    private int delete(Kind kind, UUID entity, Map<String, Value> fields) throws SQLException {
        PreparedStatement statement = prepared(
                "-" + kind.key(),
                () -> "DELETE FROM " + quoted(kind.key()) + " WHERE workbook = ? AND id = ?"
                        + kind.properties().stream()
                                .map(property -> " AND " + quoted(property.column()) + " IS NOT DISTINCT FROM ?")
                                .collect(Collectors.joining()));
        statement.setObject(1, workbook);
        statement.setObject(2, entity);
        int index = 3;
        for (Property property : kind.properties()) {
            Dialect.bind(statement, index++, property, fields.get(property.name()));
        }
        return statement.executeUpdate();
    }

    /** Names such as "group" and "text" are words of SQL too. */
    static String quoted(String name) {
        return '"' + name + '"';
    }

    private PreparedStatement prepared(String key, java.util.function.Supplier<String> sql) throws SQLException {
        @Nullable PreparedStatement statement = statements.get(key);
        if (statement == null) {
            statement = connection.prepareStatement(sql.get());
            statements.put(key, statement);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
