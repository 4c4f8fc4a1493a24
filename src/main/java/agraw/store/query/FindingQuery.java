package agraw.store.query;

import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Stance;
import agraw.model.Text;
import agraw.store.Reader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;
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

    private static final int FEW = 20;

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
        rows(
                        reader,
                        select,
                        and,
                        " GROUP BY " + group,
                        cases,
                        (row, _) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** The tags of some cases; of all where none are named. */
    public static List<Tagged> tagged(Reader reader, Optional<Collection<UUID>> cases) {
        return rows(
                reader,
                "SELECT case_study, code, stance, COUNT(*) FROM tag WHERE workbook = :workbook AND case_study"
                        + " IS NOT NULL",
                " AND case_study",
                " GROUP BY workbook, case_study, code, stance",
                cases,
                (row, _) -> new Tagged(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        stance(row.getString(3)),
                        row.getLong(4)));
    }

    /** The cases that own things: themselves, or the texts and facts of cases. */
    public static List<UUID> owners(Reader reader, Collection<UUID> owners) {
        return Stream.of(
                        reader.whereAny(CaseStudy.class, "id", owners).stream().map(CaseStudy::id),
                        reader.whereAny(Text.class, "id", owners).stream().map(Text::caseStudy),
                        reader.whereAny(Fact.class, "id", owners).stream().map(Fact::caseStudy))
                .<@Nullable UUID>flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** A few cases are asked for one by one: of a list of them H2 makes a walk over all that the workbook has. */
    private static <R> List<R> rows(
            Reader reader,
            String select,
            String and,
            String group,
            Optional<Collection<UUID>> cases,
            RowMapper<R> mapper) {
        List<UUID> some = cases.map(List::copyOf).orElse(List.of());
        if (cases.isPresent() && some.size() <= FEW) {
            return some.stream()
                    .flatMap(study -> reader
                            .handle()
                            .createQuery(select + and + " = :case" + group)
                            .bind("workbook", reader.workbook())
                            .bind("case", study)
                            .map(mapper)
                            .list()
                            .stream())
                    .toList();
        }
        Query query = reader.handle()
                .createQuery(select + (cases.isPresent() ? and + " IN (<cases>)" : "") + group)
                .bind("workbook", reader.workbook());
        return (cases.isPresent() ? query.bindList("cases", some) : query)
                .map(mapper)
                .list();
    }

    private static @Nullable Stance stance(@Nullable String key) {
        return key == null ? null : Stance.valueOf(key.toUpperCase(Locale.ROOT));
    }
}
