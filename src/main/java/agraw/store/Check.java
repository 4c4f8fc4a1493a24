package agraw.store;

import agraw.change.Change;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.folder.Hold;
import agraw.store.folder.Identity;
import agraw.store.folder.View;
import agraw.store.log.ChangeCodec;
import agraw.store.log.ChangeLog;
import agraw.store.log.LogInspection;
import agraw.store.log.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a workbook is whole: every byte of the log, the tables against the log, references, files of attachments. Changes nothing
 * of a damaged workbook.
 */
public final class Check {
    private static final int FETCH = 200;

    private final UUID workbook;
    private final @Nullable Path log;
    private final List<Finding> findings = new ArrayList<>();

    private Check(UUID workbook, @Nullable Path log) {
        this.workbook = workbook;
        this.log = log;
    }

    /**
     * Checks the workbook in a folder. A log that is whole is opened for that, which mends what a crash has left; one that is damaged or
     * has lost its end is left as it is.
     *
     * @throws Refusal as {@link Store#open} does, except for such a log
     */
    public static List<Finding> of(Path folder, Settings settings) {
        List<Finding> damages = Opening.refusing(folder, () -> {
            UUID workbook = Identity.workbookAt(folder);
            try (Hold _ = Hold.take(folder, settings.holder(), settings.clock().instant(), settings.disk())) {
                Check check = new Check(workbook, folder.resolve("log"));
                check.readLog((_, _) -> {});
                if (check.findings.isEmpty()) {
                    check.compareMarks(Opening.view(folder, settings));
                }
                return check.findings;
            }
        });
        if (!damages.isEmpty()) {
            return damages;
        }
        try (Store store = Store.open(folder, settings)) {
            return store.check();
        }
    }

    /** Checks an open workbook, as one state of it. */
    static List<Finding> of(Handle handle, UUID workbook, Optional<Path> folder, Attachments attachments)
            throws IOException, SQLException {
        Check check =
                new Check(workbook, folder.map(path -> path.resolve("log")).orElse(null));
        try (Replica replica = new Replica(workbook, check.findings)) {
            if (check.log == null) {
                check.readJournal(handle, replica);
            } else {
                check.readLog((change, place) -> replica.apply(change, place.packed()));
            }
            if (check.findings.isEmpty() && replica.isWhole()) {
                try (Handle made = replica.open()) {
                    new Comparison(made, handle, workbook, check.findings).run();
                }
            }
        }
        new Resolution(handle, workbook, attachments, check.findings).run();
        return List.copyOf(check.findings);
    }

    private void compareMarks(View view) throws IOException {
        Place reach = ChangeLog.reach(Objects.requireNonNull(log), workbook);
        long cut = Opening.missing(view.furthest(), reach);
        if (cut > 0) {
            findings.add(new Finding.LogCut(ChangeLog.name(reach.segment()), cut));
        }
    }

    private void readLog(ChangeLog.Visitor visitor) throws IOException {
        Path folder = Objects.requireNonNull(log);
        for (Failure.WorkbookDamaged damage : new LogInspection(folder, workbook).damages(visitor)) {
            findings.add(new Finding.LogDamaged(damage.file(), damage.offset(), damage.what()));
        }
    }

    /** A server's journal: times are given in the order of commits, under the workbook's lock. */
    private void readJournal(Handle handle, Replica replica) {
        handle.createQuery("SELECT device, number, body FROM change WHERE workbook = :workbook ORDER BY time, device")
                .bind("workbook", workbook)
                .setFetchSize(FETCH)
                .map((row, _) -> {
                    UUID device = row.getObject("device", UUID.class);
                    long number = row.getLong("number");
                    Change change = decoded(row.getBytes("body"));
                    if (change == null
                            || !change.id().device().equals(device)
                            || change.id().number() != number) {
                        findings.add(new Finding.LogDamaged("change", number, "content"));
                    } else {
                        replica.apply(change, null);
                    }
                    return number;
                })
                .useIterator(rows -> {
                    while (rows.hasNext()) {
                        rows.next();
                    }
                });
    }

    private static @Nullable Change decoded(byte @Nullable [] body) {
        try {
            return body == null ? null : ChangeCodec.decode(body);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
