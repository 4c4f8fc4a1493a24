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
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.api.FlywayException;

/** Opens the folder of a workbook: hold, log, and the view by {@link ViewMaking}. What cannot be opened is left as it is. */
final class Opening {
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

    /** Looks at everything before anything is changed. */
    private Store open(UUID workbook, Hold hold, boolean anew) throws IOException, SQLException {
        View view = view(folder, settings);
        Path logs = folder.resolve("log");
        Place reach = ChangeLog.reach(logs, workbook);
        long cut = missing(view.furthest(), reach);
        ViewMaking making = making(view, anew, cut);
        making.requireLog(workbook);
        if (cut > 0) {
            making.keepCut(logs.resolve(ChangeLog.name(reach.segment())), reach);
        }
        ChangeLog log =
                ChangeLog.open(logs, workbook, settings.disk(), settings.sizes().segment());
        try {
            new FileAttachments(folder, settings.disk()).tidy();
            UUID device = cut > 0
                    ? Identity.newDevice(folder, settings.machine(), settings.disk())
                    : Identity.device(folder, settings.machine(), settings.disk());
            return making.open(new Identity(workbook, device), hold, log);
        } catch (IOException | SQLException | RuntimeException e) {
            try (log) {
                throw e;
            }
        }
    }

    private ViewMaking making(View view, boolean anew, long cut) throws IOException {
        if (cut == 0 && !anew) {
            if (view.isClean(Database.SCHEMA)) {
                return new ViewMaking(folder, settings, view, ViewMaking.Start.VIEW, 1, cut);
            }
            Optional<Place> copied = view.copied(Database.SCHEMA);
            if (copied.isPresent()) {
                int needed = copied.get().segment();
                return new ViewMaking(folder, settings, view, ViewMaking.Start.COPY, needed, cut);
            }
        }
        return new ViewMaking(folder, settings, view, ViewMaking.Start.LOG, 1, cut);
    }

    static View view(Path folder, Settings settings) {
        return new View(
                folder,
                settings.disk(),
                settings.sizes().compactAbove(),
                settings.sizes().copyAfter());
    }

    /** How many bytes a log has lost that reached further once; where whole segments are gone, at least so many. */
    static long missing(Place furthest, Place end) {
        if (furthest.compareTo(end) <= 0) {
            return 0;
        }
        return furthest.segment() == end.segment() ? furthest.offset() - end.offset() : furthest.offset();
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
            String reason = Reasons.of(e, folder);
            throw new Refusal(
                    reason.equals("readOnly") ? new Failure.WorkbookReadOnly(name) : new Failure.NotSaved(name, reason),
                    e);
        }
    }
}
