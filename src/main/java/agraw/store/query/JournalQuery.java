package agraw.store.query;

import agraw.store.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far the journal is, for what follows it: an index. */
public final class JournalQuery {
    private JournalQuery() {}

    /** The last number of each device. */
    public static Map<UUID, Long> lastNumbers(Reader reader) {
        Map<UUID, Long> numbers = new HashMap<>();
        reader.handle()
                .createQuery(
                        "SELECT device, MAX(number) AS last FROM change WHERE workbook = :workbook GROUP BY device")
                .bind("workbook", reader.workbook())
                .map((row, _) -> Map.entry(row.getObject("device", UUID.class), row.getLong("last")))
                .forEach(entry -> numbers.put(entry.getKey(), entry.getValue()));
        return numbers;
    }

    /** The entities that a device's changes after a number touched. */
    public static List<UUID> touchedAfter(Reader reader, UUID device, long number) {
        return reader.handle()
                .createQuery("SELECT DISTINCT entity FROM touched WHERE workbook = :workbook"
                        + " AND device = :device AND number > :number")
                .bind("workbook", reader.workbook())
                .bind("device", device)
                .bind("number", number)
                .mapTo(UUID.class)
                .list();
    }
}
