package agraw.store.query;

import agraw.store.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How much there is of each case, with one query a table however many cases. */
public final class CaseCounts {
    private CaseCounts() {}

    /** Rows of a table by case; cases without any are not in it. */
    private static Map<UUID, Long> byCase(Reader reader, String table, String condition) {
        Map<UUID, Long> counts = new HashMap<>();
        reader.handle()
                .createQuery("SELECT case_study, COUNT(*) AS many FROM " + table + " WHERE workbook = :workbook AND "
                        + condition + " GROUP BY case_study")
                .bind("workbook", reader.workbook())
                .map((row, _) -> Map.entry(row.getObject("case_study", UUID.class), row.getLong("many")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** Facts that are not parts of an item. */
    public static Map<UUID, Long> facts(Reader reader) {
        return byCase(reader, "fact", "item IS NULL");
    }

    public static Map<UUID, Long> texts(Reader reader) {
        return byCase(reader, "text", "case_study IS NOT NULL");
    }

    public static Map<UUID, Long> tags(Reader reader) {
        return byCase(reader, "tag", "case_study IS NOT NULL");
    }

    public static Map<UUID, Long> missing(Reader reader) {
        return byCase(reader, "missing", "case_study IS NOT NULL");
    }
}
