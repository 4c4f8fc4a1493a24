package agraw.store.query;

import agraw.change.HybridTime;
import agraw.model.Kind;
import agraw.store.Reader;
import agraw.store.table.Rows;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How far the journal is, for what follows it: an index. */
public final class JournalQuery {
    private static final UUID HIGHEST = new UUID(-1, -1);

    /** One row of an index for each device, however long the journal is. */
    static final String LAST_BELOW = "SELECT device, number FROM change WHERE workbook = :workbook AND device < :device"
            + " ORDER BY workbook DESC, device DESC, number DESC LIMIT 1";

    static final String TOUCHED_AFTER = "SELECT DISTINCT entity FROM touched WHERE workbook = :workbook"
            + " AND device = :device AND number > :number";

    private JournalQuery() {}

    /** The last number of each device. */
    public static Map<UUID, Long> lastNumbers(Reader reader) {
        Map<UUID, Long> numbers = new HashMap<>();
        Optional<Map.Entry<UUID, Long>> next = lastBelow(reader, HIGHEST);
        while (next.isPresent()) {
            numbers.put(next.get().getKey(), next.get().getValue());
            next = lastBelow(reader, next.get().getKey());
        }
        return numbers;
    }

    private static Optional<Map.Entry<UUID, Long>> lastBelow(Reader reader, UUID device) {
        return reader.handle()
                .createQuery(LAST_BELOW)
                .bind("workbook", reader.workbook())
                .bind("device", device)
                .map((row, _) -> Map.entry(row.getObject("device", UUID.class), row.getLong("number")))
                .findFirst();
    }

    /** The entities that a device's changes after a number touched. */
    public static List<UUID> touchedAfter(Reader reader, UUID device, long number) {
        return reader.handle()
                .createQuery(TOUCHED_AFTER)
                .bind("workbook", reader.workbook())
                .bind("device", device)
                .bind("number", number)
                .mapTo(UUID.class)
                .list();
    }

    /** When anything of a kind was changed last (UTC). */
    public static Optional<Instant> lastChange(Reader reader, Kind kind) {
        return reader.handle()
                .createQuery("SELECT MAX(c.time) FROM " + Rows.of(kind.type()).table()
                        + " e JOIN touched t ON t.workbook = e.workbook AND t.entity = e.id"
                        + " JOIN change c ON c.workbook = t.workbook AND c.device = t.device AND c.number = t.number"
                        + " WHERE e.workbook = :workbook")
                .bind("workbook", reader.workbook())
                .mapTo(Long.class) // of nothing the latest is null
                .findFirst()
                .map(time -> new HybridTime(time).instant());
    }
}
