package agraw.store;

import agraw.change.ChangeId;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.log.ChangeLog;
import agraw.store.log.Place;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Applies to the tables what the log has more than they. Where they stand is asked of the tables themselves, never of a mark: H2 may end
 * without a word although its last write failed.
 */
record Replay(ChangeLog log, Connection writer, UUID workbook, Committer committer, Progress progress) {
    private static final int BATCH = 500;

    /** How many changes were applied. */
    long run() throws IOException, SQLException {
        long last = Journal.lastPlace(writer, workbook);
        long total = log.end().packed();
        long[] applied = {0};
        if (last != 0) {
            requireSame(Place.unpack(last));
        }
        Place from = last == 0 ? new Place(1, 0) : Place.unpack(last + 1);
        log.visit(from, (change, place) -> {
            try {
                committer.replay(change, place.packed());
                if (++applied[0] % BATCH == 0) {
                    committer.settle();
                    progress.at(place.packed(), total);
                }
            } catch (SQLException | Refusal e) { // a change that does not fit what is before it
                throw new Refusal(
                        new Failure.WorkbookDamaged(ChangeLog.name(place.segment()), place.offset(), "order"), e);
            }
        });
        committer.settle();
        return applied[0];
    }

    /** The last change of the tables stands in the log where they say; else they are the tables of another log. */
    private void requireSame(Place place) throws SQLException {
        try {
            ChangeId logged = log.read(place).id();
            try (PreparedStatement statement =
                    writer.prepareStatement("SELECT device, number FROM change WHERE workbook = ? AND place = ?")) {
                statement.setObject(1, workbook);
                statement.setLong(2, place.packed());
                try (ResultSet row = statement.executeQuery()) {
                    if (row.next() && new ChangeId(row.getObject(1, UUID.class), row.getLong(2)).equals(logged)) {
                        return;
                    }
                }
            }
        } catch (IOException e) {
            throw other(e);
        }
        throw other(null);
    }

    private static Refusal other(@Nullable IOException e) {
        return new Refusal(new Failure.WorkbookDamaged("view.mv.db", 0, "order"), e);
    }
}
