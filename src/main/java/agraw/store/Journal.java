package agraw.store;

import agraw.change.Change;
import agraw.change.ChangeId;
import agraw.change.Edit;
import agraw.change.HybridTime;
import agraw.change.Mode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of changes on the writing connection. A change done by a person stands as done, undone, or dropped (undone, and
 * something else was done since); what undoes and redoes is a step.
 */
final class Journal implements AutoCloseable {
    // Not MAX, for which H2 reads all rows
    static final String LAST_NUMBER = "SELECT number FROM change WHERE workbook = ? AND device = ?"
            + " ORDER BY workbook DESC, device DESC, number DESC LIMIT 1";
    static final String LAST_TIME =
            "SELECT time FROM change WHERE workbook = ? ORDER BY workbook DESC, time DESC, device DESC LIMIT 1";

    /** The driver holds what waits in memory: a change may touch half a million entities. */
    private static final int MOST_WAITING = 5000;

    private final PreparedStatement insert;
    private final PreparedStatement touch;
    private final PreparedStatement stand;
    private final PreparedStatement drop;
    private final UUID workbook;
    /** Devices that are known to have nothing undone. */
    private final Set<UUID> settled = new HashSet<>();

    Journal(Connection connection, UUID workbook) throws SQLException {
        this.workbook = workbook;
        insert = connection.prepareStatement(
                "INSERT INTO change (workbook, device, number, time, author, standing, place, body)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        touch = connection.prepareStatement(
                "INSERT INTO touched (workbook, entity, device, number) VALUES (?, ?, ?, ?)");
        stand = connection.prepareStatement(
                "UPDATE change SET standing = ? WHERE workbook = ? AND device = ? AND number = ?");
        drop = connection.prepareStatement("UPDATE change SET standing = 'dropped'"
                + " WHERE workbook = ? AND device = ? AND standing = 'undone'");
    }

    void write(Change change, @Nullable Long place, byte @Nullable [] body) throws SQLException {
        switch (change.mode()) {
            case Mode.Done() -> dropUndone(change.id().device());
            case Mode.Undo(List<ChangeId> of) -> stand(of, "undone");
            case Mode.Redo(List<ChangeId> of) -> stand(of, "done");
        }
        insert.setObject(1, workbook);
        insert.setObject(2, change.id().device());
        insert.setLong(3, change.id().number());
        insert.setLong(4, change.time().packed());
        insert.setString(5, change.author());
        insert.setString(6, change.mode() instanceof Mode.Done ? "done" : "step");
        insert.setObject(7, place, Types.BIGINT);
        insert.setBytes(8, body);
        insert.executeUpdate();
        touch(change);
    }

    private void touch(Change change) throws SQLException {
        Collection<UUID> entities = change.edits().stream().map(Edit::entity).collect(Collectors.toSet());
        int waiting = 0;
        for (UUID entity : entities) {
            touch.setObject(1, workbook);
            touch.setObject(2, entity);
            touch.setObject(3, change.id().device());
            touch.setLong(4, change.id().number());
            if (entities.size() == 1) {
                touch.executeUpdate();
            } else {
                touch.addBatch();
                if (++waiting == MOST_WAITING) {
                    touch.executeBatch();
                    waiting = 0;
                }
            }
        }
        if (waiting > 0) {
            touch.executeBatch();
        }
    }

    private void stand(List<ChangeId> changes, String standing) throws SQLException {
        for (ChangeId change : changes) {
            stand.setString(1, standing);
            stand.setObject(2, workbook);
            stand.setObject(3, change.device());
            stand.setLong(4, change.number());
            stand.executeUpdate();
            settled.remove(change.device());
        }
    }

    private void dropUndone(UUID device) throws SQLException {
        if (settled.add(device)) {
            drop.setObject(1, workbook);
            drop.setObject(2, device);
            drop.executeUpdate();
        }
    }

    /** After a rollback it is not known whether something is undone. */
    void forget() {
        settled.clear();
    }

    /** The last number of a device, 0 where it has made no change. */
    static long lastNumber(Connection connection, UUID workbook, UUID device) throws SQLException {
        return longOf(connection, LAST_NUMBER, workbook, device);
    }

    /** The latest time of all changes. */
    static HybridTime lastTime(Connection connection, UUID workbook) throws SQLException {
        return new HybridTime(longOf(connection, LAST_TIME, workbook));
    }

    /** The place of the last change that the tables hold, packed; 0 for none. */
    static long lastPlace(Connection connection, UUID workbook) throws SQLException {
        return longOf(connection, "SELECT MAX(place) FROM change WHERE workbook = ?", workbook);
    }

    private static long longOf(Connection connection, String sql, UUID... ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < ids.length; i++) {
                statement.setObject(i + 1, ids[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        touch.close();
        stand.close();
        drop.close();
    }
}
