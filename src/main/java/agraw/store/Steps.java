package agraw.store;

import agraw.change.Change;
import agraw.change.Coalescing;
import agraw.change.HybridTime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a device would undo or redo next, and what was done to an entity. Reads the journal, and changes nothing. Orders name all
 * columns of their index, in its order: only so H2 takes the first rows from the index, and does not sort the whole journal for each.
 */
final class Steps {
    private static final String COLUMNS = "SELECT c.place, c.body FROM change c ";
    private static final String OF_DEVICE = COLUMNS + "WHERE c.workbook = :workbook AND c.device = :device ";
    private static final String LATEST_FIRST = " ORDER BY c.workbook DESC, c.time DESC, c.device DESC LIMIT :most";

    static final String UNDO = OF_DEVICE + "AND c.standing = 'done' AND c.number < :number"
            + " ORDER BY c.workbook DESC, c.device DESC, c.standing DESC, c.number DESC LIMIT 1";
    static final String REDO = OF_DEVICE + "AND c.standing = 'undone' AND c.number > :number"
            + " ORDER BY c.workbook, c.device, c.standing, c.number LIMIT 1";
    static final String LATEST = COLUMNS + "WHERE c.workbook = :workbook" + LATEST_FIRST;
    static final String BEFORE = COLUMNS + "WHERE c.workbook = :workbook AND c.time < :before" + LATEST_FIRST;

    private final Handle handle;
    private final UUID workbook;
    private final Keeper keeper;

    Steps(Handle handle, UUID workbook, Keeper keeper) {
        this.handle = handle;
        this.workbook = workbook;
        this.keeper = keeper;
    }

    /** The latest change of the next undo: what that is called. */
    Optional<Change> nextUndo(UUID device) {
        return Optional.ofNullable(one(UNDO, device, Long.MAX_VALUE));
    }

    /** The first change of the next redo. */
    Optional<Change> nextRedo(UUID device) {
        return Optional.ofNullable(one(REDO, device, 0));
    }

    /** The changes of the next undo, latest first; none where there is nothing to undo. */
    List<Change> toUndo(UUID device) {
        List<Change> step = new ArrayList<>();
        long below = Long.MAX_VALUE;
        while (true) {
            Change next = one(UNDO, device, below);
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
            Change next = one(REDO, device, above);
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
        return list(handle.createQuery(LATEST).bind("most", most));
    }

    /** The latest changes of the workbook before a time, latest first. */
    List<Change> latest(HybridTime before, int most) {
        return list(handle.createQuery(BEFORE).bind("before", before.packed()).bind("most", most));
    }

    private @Nullable Change one(String query, UUID device, long number) {
        List<Change> found =
                list(handle.createQuery(query).bind("device", device).bind("number", number));
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
