package agraw.store;

import agraw.change.Change;
import agraw.change.Coalescing;
import agraw.change.HybridTime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Finds what a device would undo or redo next, and what was done to an entity. Reads the journal, and changes nothing. */
final class Steps {
    private static final String COLUMNS = "SELECT c.place, c.body FROM change c ";

    private final Handle handle;
    private final UUID workbook;
    private final Keeper keeper;

    Steps(Handle handle, UUID workbook, Keeper keeper) {
        this.handle = handle;
        this.workbook = workbook;
        this.keeper = keeper;
    }

    /** The changes of the next undo, latest first; none where there is nothing to undo. */
    List<Change> toUndo(UUID device) {
        List<Change> step = new ArrayList<>();
        long below = Long.MAX_VALUE;
        while (true) {
            Change next = one(handle.createQuery(COLUMNS + "WHERE c.workbook = :workbook AND c.device = :device"
                            + " AND c.standing = 'done' AND c.number < :below ORDER BY c.number DESC LIMIT 1")
                    .bind("device", device)
                    .bind("below", below));
            if (next == null || !(step.isEmpty() || Coalescing.together(next, step.getLast()))) {
                return step;
            }
            step.add(next);
            below = next.id().number();
        }
    }

    /** The changes of the next redo, earliest first; none where there is nothing to redo. */
    List<Change> toRedo(UUID device) {
        List<Change> step = new ArrayList<>();
        long above = 0;
        while (true) {
            Change next = one(handle.createQuery(COLUMNS + "WHERE c.workbook = :workbook AND c.device = :device"
                            + " AND c.standing = 'undone' AND c.number > :above ORDER BY c.number LIMIT 1")
                    .bind("device", device)
                    .bind("above", above));
            if (next == null || !(step.isEmpty() || Coalescing.together(step.getLast(), next))) {
                return step;
            }
            step.add(next);
            above = next.id().number();
        }
    }

    /** All changes that touched an entity, latest first. */
    List<Change> of(UUID entity) {
        return list(handle.createQuery(COLUMNS
                        + "JOIN touched t ON t.workbook = c.workbook AND t.device = c.device AND t.number = c.number"
                        + " WHERE t.workbook = :workbook AND t.entity = :entity ORDER BY c.time DESC, c.device DESC")
                .bind("entity", entity));
    }

    /** The latest changes of the workbook, latest first. */
    List<Change> latest(int most) {
        return list(handle.createQuery(
                        COLUMNS + "WHERE c.workbook = :workbook ORDER BY c.time DESC, c.device DESC LIMIT :most")
                .bind("most", most));
    }

    /** The latest changes of the workbook before a time, latest first. */
    List<Change> latest(HybridTime before, int most) {
        return list(handle.createQuery(COLUMNS
                        + "WHERE c.workbook = :workbook AND c.time < :before ORDER BY c.time DESC, c.device"
                        + " DESC LIMIT :most")
                .bind("before", before.packed())
                .bind("most", most));
    }

    private @Nullable Change one(Query query) {
        List<Change> found = list(query);
        return found.isEmpty() ? null : found.getFirst();
    }

    private List<Change> list(Query query) {
        return query.bind("workbook", workbook)
                .map((row, _) -> {
                    long place = row.getLong("place");
                    Long present = row.wasNull() ? null : place;
                    try {
                        return keeper.read(present, row.getBytes("body"));
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .list();
    }
}
