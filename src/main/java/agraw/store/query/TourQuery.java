package agraw.store.query;

import agraw.store.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What of a workbook is worth showing to somebody who sees it for the first time. */
public final class TourQuery {
    private TourQuery() {}

    /** Of each case, how many topics have facts that differ; cases without such are left out. */
    public static Map<UUID, Long> disputedTopics(Reader reader) {
        Map<UUID, Long> topics = new HashMap<>();
        reader.handle()
                .createQuery("""
                    SELECT d.case_study, COUNT(*) FROM (
                        SELECT f.case_study, f.field, f.topic FROM fact f
                        WHERE f.workbook = :workbook AND f.topic IS NOT NULL
                        GROUP BY f.case_study, f.field, f.topic HAVING COUNT(DISTINCT f."value") > 1
                    ) d GROUP BY d.case_study\
                    """)
                .bind("workbook", reader.workbook())
                .map((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .forEach(entry -> topics.put(entry.getKey(), entry.getValue()));
        return topics;
    }
}
