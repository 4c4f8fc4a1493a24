package agraw.store.query;

import agraw.model.Stance;
import agraw.store.Reader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What cases are found by beside their facts: counts of all or of some cases, with a fixed number of queries. */
public final class FindingQuery {
    private static final String PHOTOS =
            "SELECT x.case_study, COUNT(*) FROM (SELECT a.owner AS case_study FROM attachment a"
                    + " JOIN case_study c ON c.workbook = a.workbook AND c.id = a.owner"
                    + " WHERE a.workbook = :workbook AND a.media_type LIKE 'image/%' UNION ALL"
                    + " SELECT t.case_study FROM attachment a JOIN text t ON t.workbook = a.workbook AND t.id = a.owner"
                    + " WHERE a.workbook = :workbook AND a.media_type LIKE 'image/%' UNION ALL"
                    + " SELECT f.case_study FROM attachment a JOIN fact f ON f.workbook = a.workbook AND f.id = a.owner"
                    + " WHERE a.workbook = :workbook AND a.media_type LIKE 'image/%') x WHERE x.case_study IS NOT NULL";

    private FindingQuery() {}

    /** How many tags of a stance a case has with a code. */
    public record Tagged(
            UUID caseStudy, UUID code, @Nullable Stance stance, long count) {}

    /** Counts by case; cases without any are not in them. */
    public record Counts(
            Map<UUID, Long> references, Map<UUID, Long> texts, Map<UUID, Long> photos, Map<UUID, Long> missing) {}

    /** Counts of some cases; of all where none are named. */
    public static Counts counts(Reader reader, Optional<Collection<UUID>> cases) {
        return new Counts(
                count(reader, "reference", cases),
                count(reader, "text", cases),
                count(reader, PHOTOS, " AND x.case_study", "x.case_study", cases),
                count(reader, "missing", cases));
    }

    private static Map<UUID, Long> count(Reader reader, String table, Optional<Collection<UUID>> cases) {
        String select =
                "SELECT case_study, COUNT(*) FROM " + table + " WHERE workbook = :workbook AND case_study IS NOT NULL";
        return count(reader, select, " AND case_study", "case_study", cases);
    }

    private static Map<UUID, Long> count(
            Reader reader, String select, String and, String group, Optional<Collection<UUID>> cases) {
        Map<UUID, Long> counts = new HashMap<>();
        query(reader, select, and, " GROUP BY " + group, cases)
                .map((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** The tags of some cases; of all where none are named. */
    public static List<Tagged> tagged(Reader reader, Optional<Collection<UUID>> cases) {
        return query(
                        reader,
                        "SELECT case_study, code, stance, COUNT(*) FROM tag WHERE workbook = :workbook AND case_study"
                                + " IS NOT NULL",
                        " AND case_study",
                        " GROUP BY workbook, case_study, code, stance",
                        cases)
                .map((row, _) -> new Tagged(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        stance(row.getString(3)),
                        row.getLong(4)))
                .list();
    }

    /** The cases that own things: themselves, or the texts and facts of cases. */
    public static List<UUID> owners(Reader reader, Collection<UUID> owners) {
        return reader.handle()
                .createQuery("SELECT id FROM case_study WHERE workbook = :workbook AND id IN (<owners>) UNION SELECT"
                        + " case_study FROM text WHERE workbook = :workbook AND case_study IS NOT NULL AND id"
                        + " IN (<owners>) UNION SELECT case_study FROM fact WHERE workbook = :workbook AND id"
                        + " IN (<owners>)")
                .bind("workbook", reader.workbook())
                .bindList("owners", List.copyOf(owners))
                .mapTo(UUID.class)
                .list();
    }

    private static Query query(
            Reader reader, String select, String and, String group, Optional<Collection<UUID>> cases) {
        String some = cases.isPresent() ? and + " IN (<cases>)" : "";
        Query query = reader.handle().createQuery(select + some + group).bind("workbook", reader.workbook());
        return cases.isPresent() ? query.bindList("cases", List.copyOf(cases.get())) : query;
    }

    private static @Nullable Stance stance(@Nullable String key) {
        return key == null ? null : Stance.valueOf(key.toUpperCase(Locale.ROOT));
    }
}
