package agraw.store;

import agraw.change.Change;
import agraw.change.ChangeId;
import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.HybridTime;
import agraw.change.Mode;
import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door through which a workbook changes: the tables' transaction, the log forced to the disk, the transaction's commit. Used by
 * one thread at a time.
 */
final class Committer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Committer.class);

    /** So many edits between two words to who waits: some milliseconds. */
    private static final int HEARD_EACH = 500;

    private final UUID workbook;
    private final UUID device;
    private final String name;
    private final Keeper keeper;
    private final InstantSource clock;
    private final Writing.@Nullable Again again;
    private Writing writing;
    private long number;
    private HybridTime time;
    private boolean stopped;

    /** With again: on a server, where others commit to the same tables, so that the row of the workbook is locked for each commit. */
    Committer(
            Connection connection,
            UUID workbook,
            UUID device,
            String name,
            Keeper keeper,
            InstantSource clock,
            Writing.@Nullable Again again)
            throws SQLException {
        this.workbook = workbook;
        this.device = device;
        this.name = name;
        this.keeper = keeper;
        this.clock = clock;
        this.again = again;
        this.writing = new Writing(connection, workbook);
        this.number = Journal.lastNumber(connection, workbook, device);
        this.time = Journal.lastTime(connection, workbook);
        connection.commit();
    }

    /**
     * Commits the change that is planned from what is there, if one is; when this returns it is on the disk. Nobody else commits between
     * the plan and its change.
     *
     * @param heard hears how many edits of all are in the tables; what it throws ends the commit, and nothing was changed
     * @throws Refusal {@link Failure.NotSaved}, {@link Failure.ChangedMeanwhile}: nothing was changed; {@link Failure.WorkbookStopped}:
     *     it is not known whether the disk has the change, and is seen at the next opening
     */
    Optional<Change> commit(Function<Reader, Optional<Draft>> plan, Mode mode, Progress heard) {
        if (stopped) {
            throw new Refusal(new Failure.WorkbookStopped(name));
        }
        boolean kept = false;
        boolean done = false;
        try {
            if (again != null) {
                begin(again);
            }
            Optional<Draft> planned = plan.apply(writing.reader());
            if (planned.isEmpty()) {
                return Optional.empty();
            }
            Draft draft = planned.get();
            HybridTime now = time.next(clock.millis());
            Change change = new Change(
                    new ChangeId(device, number + 1), now, draft.author(), draft.label(), mode, draft.edits());
            int applied = 0;
            for (Edit edit : change.edits()) {
                writing.tables().apply(edit);
                if (++applied % HEARD_EACH == 0) {
                    heard.at(applied, change.edits().size());
                }
            }
            writing.journal().write(change, keeper.place(), keeper.body(change));
            keeper.keep(change);
            kept = true;
            writing.connection().commit();
            number++;
            time = now;
            done = true;
            return Optional.of(change);
        } catch (IOException | SQLException e) {
            stopped |= kept || keeper.isBroken();
            LOG.error("A change was not committed: {}", e.getClass().getSimpleName());
            throw new Refusal(
                    stopped ? new Failure.WorkbookStopped(name) : new Failure.NotSaved(name, Reasons.of(e)), e);
        } finally {
            if (!done) { // also after an Error: what was applied must not be committed with the next change
                stopped |= kept || keeper.isBroken();
                rollBack();
            }
        }
    }

    /** Begins a transaction; on a new connection where the last one is lost. */
    private void begin(Writing.Again anew) throws SQLException {
        try {
            lockAndCatchUp();
        } catch (SQLException e) {
            if (!writing.isLost(e)) {
                throw e;
            }
            try (Connection _ = writing.connection()) {
                writing = new Writing(anew.open(), workbook);
            }
            lockAndCatchUp();
        }
    }

    private void lockAndCatchUp() throws SQLException {
        Connection connection = writing.connection();
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT format FROM workbook WHERE workbook = ? FOR UPDATE")) {
            lock.setObject(1, workbook);
            lock.executeQuery().close();
        }
        number = Journal.lastNumber(connection, workbook, device);
        time = Journal.lastTime(connection, workbook);
        writing.journal().forget();
    }

    private void rollBack() {
        writing.journal().forget();
        try {
            writing.connection().rollback();
        } catch (SQLException e) {
            // A server takes back what a lost connection left. The tables of a laptop are in an unknown state: they are
            // made anew from
            // the log at the next opening
            stopped |= again == null;
        }
    }

    /** Applies a change that the log already holds, without committing the tables. */
    void replay(Change change, @Nullable Long place) throws SQLException {
        for (Edit edit : change.edits()) {
            writing.tables().apply(edit);
        }
        writing.journal().write(change, place, null);
        if (change.id().device().equals(device)) {
            number = Math.max(number, change.id().number());
        }
        time = time.max(change.time());
    }

    /** Makes what was replayed last. */
    void settle() throws SQLException {
        writing.connection().commit();
    }

    /** Whether the tables may differ from what was kept. */
    boolean isStopped() {
        return stopped;
    }

    /** Ends the connection; its statements end with it. */
    @Override
    public void close() throws SQLException {
        try (Connection connection = writing.connection()) {
            connection.rollback();
        }
    }
}
