package agraw.store;

import agraw.change.Change;
import agraw.change.Draft;
import agraw.change.HybridTime;
import agraw.change.Label;
import agraw.change.Mode;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.folder.Identity;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open workbook. Everything that changes it goes through {@link #commit}; what that returned from is on the disk. All methods may be
 * called from any thread; commits go one after another.
 */
public final class Store implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final Identity identity;
    private final @Nullable Path folder;
    private final Database database;
    private final Committer committer;
    private final Undoing undoing;
    private final Attachments attachments;
    private final Ending ending;
    private final Recovery recovery;
    private final ReentrantLock commits = new ReentrantLock();
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private boolean closed;

    /** What is closed with the store. */
    interface Ending {
        Ending NOTHING = new Ending() {
            @Override
            public void end(boolean trusted) {}

            @Override
            public void release() {}
        };

        /** After the database was closed; trusted: whether its files hold all that the log does. */
        void end(boolean trusted) throws IOException;

        /** Last of all. */
        void release() throws IOException;
    }

    Store(
            Identity identity,
            @Nullable Path folder,
            Database database,
            Committer committer,
            Keeper keeper,
            Attachments attachments,
            Ending ending,
            Recovery recovery) {
        this.identity = identity;
        this.folder = folder;
        this.database = database;
        this.committer = committer;
        this.undoing = new Undoing(database, identity, keeper, this::commit);
        this.attachments = attachments;
        this.ending = ending;
        this.recovery = recovery;
    }

    /**
     * Makes a workbook in a folder that is empty or not there.
     *
     * @throws Refusal {@link Failure.NotAWorkbook} for a folder with something else in it, {@link Failure.WorkbookReadOnly},
     *     {@link Failure.NotSaved}
     */
    public static Store create(Path folder, Settings settings) {
        return new Opening(folder, settings).create();
    }

    /**
     * Opens the workbook in a folder.
     *
     * @throws Refusal {@link Failure.NotAWorkbook}, {@link Failure.WorkbookHeld}, {@link Failure.WorkbookNewer},
     *     {@link Failure.WorkbookDamaged}, {@link Failure.WorkbookReadOnly}, {@link Failure.NotSaved}
     */
    public static Store open(Path folder, Settings settings) {
        return new Opening(folder, settings).open();
    }

    /** Opens the workbook in a folder with its view made anew from the whole log. */
    public static Store rebuild(Path folder, Settings settings) {
        return new Opening(folder, settings).rebuild();
    }

    /** Whether a folder holds a workbook. */
    public static boolean isAt(Path folder) {
        return Identity.isAt(folder);
    }

    /**
     * Opens a workbook on a PostgreSQL server, and makes it where it is not there.
     *
     * @param url a JDBC address of PostgreSQL
     * @throws Refusal {@link Failure.ServerUnreachable}
     */
    public static Store connect(String url, UUID workbook, Settings settings) {
        Database database = Database.server(url);
        try {
            database.migrate();
            Connection writer = database.writer();
            Database.register(writer, workbook);
            Keeper keeper = new Keeper.InRow();
            Committer committer = new Committer(
                    writer,
                    workbook,
                    settings.machine(),
                    workbook.toString(),
                    keeper,
                    settings.clock(),
                    database::writer);
            Identity identity = new Identity(workbook, settings.machine());
            Attachments attachments = new BlobAttachments(database, workbook);
            return new Store(
                    identity, null, database, committer, keeper, attachments, Ending.NOTHING, new Recovery.None());
        } catch (SQLException | RuntimeException e) {
            try {
                database.close();
            } catch (SQLException again) {
                e.addSuppressed(again);
            }
            throw new Refusal(new Failure.ServerUnreachable(serverOf(url), "failed"), e);
        }
    }

    /** A JDBC address without what may hold a password. */
    public static String serverOf(String url) {
        int query = url.indexOf('?');
        return (query < 0 ? url : url.substring(0, query)).replaceAll("//[^@/]*@", "//");
    }

    public UUID workbook() {
        return identity.workbook();
    }

    public UUID device() {
        return identity.device();
    }

    /** The folder on a laptop; none on a server. */
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** What had to be mended when this was opened. */
    public Recovery recovery() {
        return recovery;
    }

    /**
     * Commits a change. When this returns it is on the disk, and the listeners have heard of it.
     *
     * @throws Refusal when nothing was changed, and why
     */
    public Change commit(Draft draft) {
        return commit(draft, Mode.DONE);
    }

    /**
     * Commits the change that is planned from what is there, if one is planned. Nobody else commits between the plan and its change, on a
     * server neither, so a plan is short and asks no person.
     *
     * @throws Refusal as {@link #commit(Draft)}, and what the plan refuses
     */
    public Optional<Change> commit(Function<Reader, Optional<Draft>> plan) {
        return commit(plan, Progress.NONE);
    }

    /**
     * The same for a change of very many edits.
     *
     * @param heard hears how many edits are made, on this thread; what it throws ends the commit, and nothing was changed
     */
    public Optional<Change> commit(Function<Reader, Optional<Draft>> plan, Progress heard) {
        return commit(plan, Mode.DONE, heard);
    }

    private Change commit(Draft draft, Mode mode) {
        return commit(_ -> Optional.of(draft), mode, Progress.NONE).orElseThrow();
    }

    private Optional<Change> commit(Function<Reader, Optional<Draft>> plan, Mode mode, Progress heard) {
        commits.lock();
        try {
            Optional<Change> committed = committer.commit(plan, mode, heard);
            committed.ifPresent(change -> listeners.forEach(listener -> tell(listener, change)));
            return committed;
        } finally {
            commits.unlock();
        }
    }

    private static void tell(Consumer<Change> listener, Change change) {
        try {
            listener.accept(change);
        } catch (RuntimeException e) {
            LOG.error("A listener failed", e); // the change is committed all the same
        }
    }

    /** Hears of each committed change, in order, on the committing thread; closing ends it. */
    public AutoCloseable listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Reads with one connection; any number at once, beside commits. */
    public <T> T read(Function<Reader, T> job) {
        try (Handle handle = database.open()) {
            return job.apply(new Reader(handle, identity.workbook()));
        }
    }

    /** What the next undo would take back. */
    public Optional<Label> nextUndo() {
        return undoing.nextUndo();
    }

    /** What the next redo would repeat. */
    public Optional<Label> nextRedo() {
        return undoing.nextRedo();
    }

    /**
     * Takes back the last step of this device that is not taken back yet; typing in one field is one step.
     *
     * @throws Refusal {@link Failure.NothingToUndo}, {@link Failure.UndoBlocked} when others changed the same since
     */
    public Change undo(String author) {
        commits.lock();
        try {
            return undoing.undo(author);
        } finally {
            commits.unlock();
        }
    }

    /**
     * Repeats what was taken back last, as long as nothing else was done since.
     *
     * @throws Refusal {@link Failure.NothingToRedo}, {@link Failure.UndoBlocked}
     */
    public Change redo(String author) {
        commits.lock();
        try {
            return undoing.redo(author);
        } finally {
            commits.unlock();
        }
    }

    /** What was done to an entity, latest first. */
    public List<Change> history(UUID entity) {
        return undoing.read(steps -> steps.of(entity));
    }

    /** The latest changes of the workbook, latest first. */
    public List<Change> history(int most) {
        return undoing.read(steps -> steps.latest(most));
    }

    /** The latest changes before a time, latest first: a page of the journal. */
    public List<Change> history(HybridTime before, int most) {
        return undoing.read(steps -> steps.latest(before, most));
    }

    /** The files that attachments name. */
    public Attachments attachments() {
        return attachments;
    }

    /**
     * Looks whether the workbook is whole, while nothing is committed from here: its log or journal, the tables against that, references,
     * and files. Reads everything, so it takes seconds to minutes.
     */
    public List<Finding> check() {
        commits.lock();
        try {
            return database.snapshot(handle -> Opening.refusing(
                    Objects.requireNonNullElse(folder, Path.of(workbook().toString())),
                    () -> Check.of(handle, workbook(), folder(), attachments)));
        } finally {
            commits.unlock();
        }
    }

    /** Ends cleanly. What was committed is safe also without it. */
    @Override
    public void close() {
        commits.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            try {
                boolean forced = ended(this::forceView);
                boolean written = ended(committer::close);
                boolean shut = ended(database::close);
                ending.end(forced && written && shut && !committer.isStopped());
            } catch (IOException | RuntimeException e) {
                LOG.warn("The workbook did not end cleanly; it is mended at its next opening");
            } finally {
                release();
            }
        } finally {
            commits.unlock();
        }
    }

    /** H2 says when this fails, but not when the writes of its end do. */
    private void forceView() {
        if (folder != null) {
            try (Handle handle = database.open()) {
                handle.execute("CHECKPOINT SYNC");
            }
        }
    }

    private interface Step {
        void run() throws SQLException;
    }

    private static boolean ended(Step step) {
        try {
            step.run();
            return true;
        } catch (SQLException | RuntimeException e) {
            return false; // the view is made from the log at the next opening
        }
    }

    private void release() {
        try {
            ending.release();
        } catch (IOException e) {
            LOG.warn("The hold on the workbook could not be released");
        }
    }
}
