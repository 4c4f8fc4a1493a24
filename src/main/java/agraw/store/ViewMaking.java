package agraw.store;

import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.folder.Aside;
import agraw.store.folder.Hold;
import agraw.store.folder.Identity;
import agraw.store.folder.View;
import agraw.store.log.ChangeLog;
import agraw.store.log.LogInspection;
import agraw.store.log.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the view of a workbook to what its log says: from itself after a clean end, from the copy of the last one, or from nothing. What
 * is not used is put aside, and put back where the opening does not succeed.
 */
final class ViewMaking {
    private static final Logger LOG = LoggerFactory.getLogger(ViewMaking.class);

    /** What the view is made of, apart from the log. */
    enum Start {
        VIEW,
        COPY,
        LOG
    }

    private final Path folder;
    private final Settings settings;
    private final View view;
    private final Start start;
    private final int needed;
    private final long cut;
    private @Nullable Aside aside;

    /** Needed: the first segment of the log that is to be read; cut: how many bytes the log has lost. */
    ViewMaking(Path folder, Settings settings, View view, Start start, int needed, long cut) {
        this.folder = folder;
        this.settings = settings;
        this.view = view;
        this.start = start;
        this.needed = needed;
        this.cut = cut;
    }

    /**
     * Reads the log, where the view is to be made of it, so that nothing is put aside for a log that cannot take its place.
     *
     * @throws Refusal {@link Failure.WorkbookDamaged} for damage in what is needed of it
     */
    void requireLog(UUID workbook) throws IOException {
        if (start == Start.VIEW) {
            return;
        }
        LogInspection log = new LogInspection(folder.resolve("log"), workbook);
        List<Failure.WorkbookDamaged> damages = log.damages(needed);
        if (!damages.isEmpty()) {
            throw new Refusal(damages.getFirst());
        }
        aside = view.aside(cut == 0 && (needed == 1 || log.damages(1).isEmpty()));
    }

    /** Keeps what stands behind the end of a log that was cut, before the log is opened without it. */
    void keepCut(Path segment, Place end) throws IOException {
        if (aside != null && Files.exists(segment) && Files.size(segment) > end.offset()) {
            aside.keepCopy(segment);
        }
    }

    Store open(Identity identity, Hold hold, ChangeLog log) throws IOException, SQLException {
        try {
            begin();
            return attempt(identity, hold, log);
        } catch (IOException | SQLException | RuntimeException e) {
            if (aside != null) {
                putBack(aside, e);
            }
            throw e;
        }
    }

    private void begin() throws IOException {
        if (aside == null) {
            view.use();
        } else if (start == Start.COPY) {
            view.restore(aside);
        } else {
            view.setAllAside(aside);
        }
    }

    /** What does not open, or does not go with the log, is made anew, as long as the log can be read. */
    private Store attempt(Identity identity, Hold hold, ChangeLog log) throws IOException, SQLException {
        boolean made = !view.isThere();
        try {
            return from(identity, hold, log);
        } catch (SQLException | Refusal e) {
            if (made || (e instanceof Refusal refusal && !(refusal.failure() instanceof Failure.WorkbookDamaged))) {
                throw e;
            }
            LOG.warn("The view cannot be used and is made anew");
            List<Failure.WorkbookDamaged> damages =
                    new LogInspection(folder.resolve("log"), identity.workbook()).damages(1);
            if (!damages.isEmpty()) {
                throw new Refusal(damages.getFirst(), e);
            }
            Aside second = view.aside(true);
            view.setAllAside(second);
            try {
                return from(identity, hold, log);
            } catch (IOException | SQLException | RuntimeException again) {
                putBack(second, again);
                throw again;
            }
        }
    }

    private Store from(Identity identity, Hold hold, ChangeLog log) throws IOException, SQLException {
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
                    null);
            long applied = new Replay(log, writer, identity.workbook(), committer, settings.progress()).run();
            Recovery recovery = cut > 0
                    ? new Recovery.LogCut(cut, applied)
                    : applied > 0 ? new Recovery.Replayed(applied) : new Recovery.None();
            FolderEnd closing = new FolderEnd(hold, log, view);
            FileAttachments attachments = new FileAttachments(folder, settings.disk());
            return new Store(
                    identity, folder, database, committer, new Keeper.InLog(log), attachments, closing, recovery);
        } catch (SQLException | IOException | RuntimeException e) {
            closeQuietly(writer, database);
            if (made) {
                view.forgetMade();
            }
            throw e;
        }
    }

    private static void putBack(Aside aside, Exception problem) {
        try {
            aside.putBack();
        } catch (IOException e) {
            problem.addSuppressed(e); // it stays aside
        }
    }

    private static void closeQuietly(@Nullable Connection writer, Database database) {
        try (database;
                writer) {
            LOG.debug("Opening did not succeed");
        } catch (SQLException e) {
            // the view is not trusted at the next opening anyway
        }
    }
}
