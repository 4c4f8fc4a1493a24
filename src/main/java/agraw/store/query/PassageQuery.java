package agraw.store.query;

import agraw.model.Pick;
import agraw.model.Side;
import agraw.store.Reader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Where tags stand, and who speaks in which case. */
public final class PassageQuery {
    private static final String PARAGRAPHS =
            "SELECT p.id, p.text FROM paragraph p WHERE p.workbook = ? ORDER BY p.text, p.position, p.id";

    private static final String LINES = "SELECT t.case_study, p.side, COUNT(*) FROM paragraph p"
            + " JOIN text t ON t.workbook = p.workbook AND t.id = p.text"
            + " WHERE p.workbook = ? AND p.side IS NOT NULL AND t.case_study IS NOT NULL GROUP BY t.case_study, p.side";

    private static final String FACTS = "SELECT case_study, side, COUNT(*) FROM fact"
            + " WHERE workbook = ? AND side IS NOT NULL GROUP BY case_study, side";

    private static final String PARTICIPANTS = "SELECT s.case_study, p.side, COUNT(*) FROM participant p"
            + " JOIN session s ON s.workbook = p.workbook AND s.id = p.session"
            + " WHERE p.workbook = ? AND p.side IS NOT NULL AND s.case_study IS NOT NULL GROUP BY s.case_study, p.side";

    private PassageQuery() {}

    /** Hears where a tag stands: on a passage, or with null paragraphs on a fact, which is then its place. */
    public interface Places {
        void add(
                UUID tag,
                UUID caseStudy,
                UUID code,
                UUID place,
                int startParagraph,
                long startOffset,
                int endParagraph,
                long endOffset);
    }

    /** Hears of each side that is heard in a case, and how often. */
    public interface Voices {
        void add(UUID caseStudy, Side side, int count);
    }

    /** Where the tags stand that are meant; those on photos and whole cases stand nowhere. */
    public static void places(Reader reader, Pick pick, Places places) {
        Map<UUID, Integer> numbers = new HashMap<>();
        query(reader, PARAGRAPHS, rows -> {
            UUID last = null;
            int number = 0;
            while (rows.next()) {
                UUID text = Objects.requireNonNull(rows.getObject(2, UUID.class));
                number = text.equals(last) ? number + 1 : 0;
                last = text;
                numbers.put(Objects.requireNonNull(rows.getObject(1, UUID.class)), number);
            }
        });
        TallyQuery.select(
                reader,
                pick,
                "e.id, e.case_study, e.code, e.text, e.fact, e.start_paragraph, e.start_offset, e.end_paragraph,"
                        + " e.end_offset",
                rows -> {
                    while (rows.next()) {
                        UUID text = rows.getObject(4, UUID.class);
                        UUID fact = rows.getObject(5, UUID.class);
                        UUID place = text == null ? fact : text;
                        if (place != null) {
                            places.add(
                                    Objects.requireNonNull(rows.getObject(1, UUID.class)),
                                    Objects.requireNonNull(rows.getObject(2, UUID.class)),
                                    Objects.requireNonNull(rows.getObject(3, UUID.class)),
                                    place,
                                    numbers.getOrDefault(rows.getObject(6, UUID.class), 0),
                                    rows.getLong(7),
                                    numbers.getOrDefault(rows.getObject(8, UUID.class), 0),
                                    rows.getLong(9));
                        }
                    }
                });
    }

    /** Who is heard in the cases: in lines of texts, in facts that say who said them, and as participants of sessions. */
    public static void voices(Reader reader, Voices voices) {
        for (String sql : List.of(LINES, FACTS, PARTICIPANTS)) {
            query(reader, sql, rows -> {
                while (rows.next()) {
                    voices.add(
                            Objects.requireNonNull(rows.getObject(1, UUID.class)),
                            Side.valueOf(rows.getString(2).toUpperCase(Locale.ROOT)),
                            rows.getInt(3));
                }
            });
        }
    }

    private interface Reading {
        void read(ResultSet rows) throws SQLException;
    }

    private static void query(Reader reader, String sql, Reading reading) {
        try (var statement = reader.handle().getConnection().prepareStatement(sql)) {
            statement.setObject(1, reader.workbook());
            try (ResultSet rows = statement.executeQuery()) {
                reading.read(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The workbook could not be read", e);
        }
    }
}
