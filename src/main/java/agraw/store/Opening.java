package agraw.store;

import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.folder.Hold;
import agraw.store.folder.Identity;
import agraw.store.folder.View;
import agraw.store.log.ChangeLog;
import agraw.store.log.Place;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the folder of a workbook: hold, log, view. After an unclean end the view is taken from the copy of the last clean close, or made
 * anew, and what the log has more is applied.
 */
final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final int BATCH = 500;

    private final Path folder;
    private final Settings settings;

    Opening(Path folder, Settings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    Store create() {
        return refusing(folder, () -> {
            Files.createDirectories(folder);
            if (!isFree()) {
                throw new Refusal(new Failure.NotAWorkbook(folder.toString()));
            }
            Files.createDirectories(folder.resolve("log"));
            Files.createDirectories(folder.resolve("files"));
            settings.disk().forceFolder(folder);
            Identity.create(folder, settings.machine(), settings.clock().instant(), settings.disk());
            return open(false);
        });
    }

    /** Whether the folder has nothing in it but what an attempt to make a workbook here left that did not get as far as its name. */
    private boolean isFree() throws IOException {
        for (Path child : children(folder)) {
            String name = String.valueOf(child.getFileName());
            boolean left = (name.equals("log") || name.equals("files"))
                    ? Files.isDirectory(child) && children(child).isEmpty()
                    : name.equals(Identity.FILE + ".new");
            if (!left) {
                return false;
            }
        }
        return true;
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var content = Files.list(folder)) {
            return content.toList();
        }
    }

    Store open() {
        return refusing(folder, () -> open(false));
    }

    /** Makes the view anew from the whole log. */
    Store rebuild() {
        return refusing(folder, () -> open(true));
    }

    private Store open(boolean anew) throws IOException, SQLException {
        UUID workbook = Identity.workbookAt(folder);
        Hold hold = Hold.take(folder, settings.holder(), settings.clock().instant(), settings.disk());
        try {
            return open(workbook, hold, anew);
        } catch (IOException | SQLException | RuntimeException e) {
            try (hold) {
                throw e;
            }
        }
    }

    private Store open(UUID workbook, Hold hold, boolean anew) throws IOException, SQLException {
        ChangeLog log = ChangeLog.open(folder.resolve("log"), workbook, settings.disk());
        try {
            new FileAttachments(folder, settings.disk()).tidy();
            UUID device = Identity.device(folder, settings.machine(), settings.disk());
            return open(new Identity(workbook, device), hold, log, anew);
        } catch (IOException | SQLException | RuntimeException e) {
            try (log) {
                throw e;
            }
        }
    }

    private Store open(Identity identity, Hold hold, ChangeLog log, boolean anew) throws IOException, SQLException {
        View view = new View(folder, settings.disk());
        Place end = log.end();
        long cut = missing(view.furthest(), end);
        boolean current = false;
        if (anew) {
            view.discardAll();
        } else if (cut == 0 && view.isClean(Database.SCHEMA)) {
            current = view.furthest().equals(end);
            view.use();
        } else {
            view.restore(Database.SCHEMA, end);
        }
        boolean made = !view.isThere();
        try {
            return open(identity, hold, log, view, cut, current);
        } catch (SQLException | Refusal e) {
            if (made) {
                throw e;
            }
            LOG.warn("The view cannot be used and is made anew");
            view.discardAll();
            return open(identity, hold, log, view, cut, false);
        }
    }

    /** How many bytes a log has lost that reached further once; where whole segments are gone, at least so many. */
    private static long missing(Place furthest, Place end) {
        if (furthest.compareTo(end) <= 0) {
            return 0;
        }
        return furthest.segment() == end.segment() ? furthest.offset() - end.offset() : furthest.offset();
    }

    private Store open(Identity identity, Hold hold, ChangeLog log, View view, long cut, boolean current)
            throws IOException, SQLException {
        boolean made = !view.isThere();
        Database database = Database.h2(view.database());
        Connection writer = null;
        try {
            writer = database.writer();
            if (made) {
                database.migrate();
                Database.register(writer, identity.workbook());
            }
            Committer committer = new Committer(
                    writer,
                    identity.workbook(),
                    identity.device(),
                    folder.toString(),
                    new Keeper.InLog(log),
                    settings.clock(),
                    false);
            long applied = current ? 0 : replay(log, writer, identity.workbook(), committer);
            Recovery recovery = cut > 0
                    ? new Recovery.LogCut(cut, applied)
                    : applied > 0 ? new Recovery.Replayed(applied) : new Recovery.None();
            FolderEnd closing = new FolderEnd(hold, log, view);
            FileAttachments attachments = new FileAttachments(folder, settings.disk());
            return new Store(
                    identity, folder, database, committer, new Keeper.InLog(log), attachments, closing, recovery);
        } catch (SQLException | IOException | RuntimeException e) {
            closeQuietly(writer, database);
            throw e;
        }
    }

    private long replay(ChangeLog log, Connection writer, UUID workbook, Committer committer)
            throws IOException, SQLException {
        long last = Journal.lastPlace(writer, workbook);
        long total = log.end().packed();
        long[] applied = {0};
        Place from = last == 0 ? new Place(1, 0) : Place.unpack(last + 1);
        log.visit(from, (change, place) -> {
            try {
                committer.replay(change, place.packed());
                if (++applied[0] % BATCH == 0) {
                    committer.settle();
                    settings.progress().at(place.packed(), total);
                }
            } catch (SQLException | Refusal e) { // a change that does not fit what is before it
                throw new Refusal(
                        new Failure.WorkbookDamaged(ChangeLog.name(place.segment()), place.offset(), "order"), e);
            }
        });
        committer.settle();
        return applied[0];
    }

    private static void closeQuietly(@Nullable Connection writer, Database database) {
        try (database;
                writer) {
            LOG.debug("Opening did not succeed");
        } catch (SQLException e) {
            // the view is not trusted at the next opening anyway
        }
    }

    /** A job on a workbook's folder. */
    interface Job<T> {
        T run() throws IOException, SQLException;
    }

    /** Runs a job, and says in a sentence for people why it did not succeed. */
    static <T> T refusing(Path folder, Job<T> job) {
        String name = folder.toString();
        try {
            return job.run();
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            throw new Refusal(new Failure.WorkbookReadOnly(name), e);
        } catch (IOException | SQLException | FlywayException e) {
            String reason = Reasons.of(e);
            throw new Refusal(
                    reason.equals("readOnly") ? new Failure.WorkbookReadOnly(name) : new Failure.NotSaved(name, reason),
                    e);
        }
    }

    /** What ends with a workbook's folder: the mark of a clean close, the log, the hold. */
    record FolderEnd(Hold hold, ChangeLog log, View view) implements Store.Ending {
        @Override
        public void end(boolean trusted) throws IOException {
            Place end;
            try (log) {
                end = log.end();
            }
            if (trusted) {
                view.close(Database.SCHEMA, end.packed());
            }
        }

        @Override
        public void release() throws IOException {
            hold.close();
        }
    }
}
