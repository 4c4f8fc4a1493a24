package agraw.store.query;

import agraw.model.Stance;
import agraw.store.Reader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** How many tags each case has under each code, by stance: one grouped query. */
public final class MatrixQuery {
    private static final String COUNT = "SELECT case_study, code, stance, COUNT(*) FROM tag"
            + " WHERE workbook = :workbook AND case_study IS NOT NULL";

    private static final String GROUPS = " GROUP BY workbook, case_study, code, stance";

    private MatrixQuery() {}

    /** Hears of each count that is not zero. */
    public interface Counts {
        void add(UUID caseStudy, UUID code, @Nullable Stance stance, long tags);
    }

    /**
     * Counts.
     *
     * @param coder whose tags only are counted; all where nobody is named
     */
    public static void count(Reader reader, Optional<String> coder, Counts counts) {
        Query query = reader.handle()
                .createQuery(COUNT + (coder.isPresent() ? " AND coder = :coder" : "") + GROUPS)
                .bind("workbook", reader.workbook());
        coder.ifPresent(name -> query.bind("coder", name));
        query.scanResultSet((rows, _) -> hear(rows.get(), counts));
    }

    /** Reads row by row: there may be hundreds of thousands, and each is only added up. */
    private static int hear(ResultSet rows, Counts counts) throws SQLException {
        int heard = 0;
        for (; rows.next(); heard++) {
            counts.add(
                    Objects.requireNonNull(rows.getObject(1, UUID.class)),
                    Objects.requireNonNull(rows.getObject(2, UUID.class)),
                    stance(rows.getString(3)),
                    rows.getLong(4));
        }
        return heard;
    }

    private static @Nullable Stance stance(@Nullable String key) {
        return switch (key) {
            case "supports" -> Stance.SUPPORTS;
            case "challenges" -> Stance.CHALLENGES;
            case "nuance" -> Stance.NUANCE;
            case null -> null;
            default -> throw new IllegalStateException("No stance " + key);
        };
    }
}
