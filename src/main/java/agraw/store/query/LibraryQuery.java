package agraw.store.query;

import agraw.model.CaseStudy;
import agraw.store.Reader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the library shows of all cases, with a fixed number of queries however many cases, texts and tags. */
public final class LibraryQuery {
    private LibraryQuery() {}

    /** The value of one field of one case. */
    public record Known(UUID caseStudy, String field, String value) {}

    /** How many tags a case has with one code. */
    public record Tagged(UUID caseStudy, UUID code, long count) {}

    /** All cases, and what is counted of them. The values of a case and field stand in the order in which the case shows them. */
    public record Found(
            List<CaseStudy> cases,
            List<Known> known,
            List<Tagged> tagged,
            Map<UUID, Long> texts,
            Map<UUID, Long> missing) {}

    /** The library, with the values of some fields of the templates. */
    public static Found find(Reader reader, Collection<String> fields) {
        List<Known> known = reader.handle()
                .createQuery("""
                    SELECT f.case_study, d."key", f."value" FROM fact f
                    JOIN field d ON d.workbook = f.workbook AND d.id = f.field
                    WHERE f.workbook = :workbook AND f.item IS NULL AND d."key" IN (<fields>)
                    ORDER BY f.preferred DESC, f."position", f.id\
                    """)
                .bind("workbook", reader.workbook())
                .bindList("fields", List.copyOf(fields))
                .map((row, _) -> new Known(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list();
        List<Tagged> tagged = reader.handle()
                .createQuery("""
                    SELECT t.case_study, t.code, COUNT(*) FROM tag t
                    WHERE t.workbook = :workbook AND t.case_study IS NOT NULL
                    GROUP BY t.case_study, t.code\
                    """)
                .bind("workbook", reader.workbook())
                .map((row, _) -> new Tagged(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getLong(3)))
                .list();
        return new Found(reader.all(CaseStudy.class), known, tagged, counts(reader, "text"), counts(reader, "missing"));
    }

    private static Map<UUID, Long> counts(Reader reader, String table) {
        Map<UUID, Long> counts = new HashMap<>();
        reader.handle()
                .createQuery("SELECT e.case_study, COUNT(*) FROM " + table
                        + " e WHERE e.workbook = :workbook AND e.case_study IS NOT NULL GROUP BY e.case_study")
                .bind("workbook", reader.workbook())
                .map((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }
}
