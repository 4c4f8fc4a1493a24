package agraw.store;

import agraw.change.Change;
import agraw.model.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The tables in memory, made anew from changes, to compare with. Notes what does not fit, and takes nothing more after that. */
final class Replica implements AutoCloseable {
    private static final int BATCH = 500;

    private final Database database = Database.memory();
    private final Committer committer;
    private final List<Finding> findings;
    private final Map<UUID, Long> numbers = new HashMap<>();
    private boolean whole = true;
    private int applied;

    Replica(UUID workbook, List<Finding> findings) throws SQLException {
        this.findings = findings;
        try {
            database.migrate();
            Connection writer = database.writer();
            Database.register(writer, workbook);
            UUID nobody = new UUID(0, 0);
            committer = new Committer(writer, workbook, nobody, "", new Keeper.InRow(), InstantSource.system(), null);
        } catch (SQLException | RuntimeException e) {
            try (database) {
                throw e;
            }
        }
    }

    void apply(Change change, @Nullable Long place) {
        UUID device = change.id().device();
        long number = change.id().number();
        long expected = numbers.merge(device, 1L, Long::sum);
        if (number != expected) {
            findings.add(new Finding.NumbersBroken(device, expected, number));
            numbers.put(device, number);
        }
        if (!whole) {
            return;
        }
        try {
            committer.replay(change, place);
            if (++applied % BATCH == 0) {
                committer.settle();
            }
        } catch (SQLException | Refusal e) {
            findings.add(new Finding.ChangeDoesNotFit(device, number));
            whole = false;
        }
    }

    /** Whether all changes fitted, so that the tables can be compared. */
    boolean isWhole() {
        return whole;
    }

    Handle open() throws SQLException {
        committer.settle();
        return database.open();
    }

    @Override
    public void close() throws SQLException {
        try (database;
                committer) {
            numbers.clear();
        }
    }
}
