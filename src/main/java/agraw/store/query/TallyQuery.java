package agraw.store.query;

import agraw.model.Feature;
import agraw.model.Pick;
import agraw.model.Pole;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.Trait;
import agraw.store.Reader;
import agraw.store.table.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts the tags of cases, and reads those behind a count. */
public final class TallyQuery {
    private static final String GROUP = "e.case_study, e.code, e.stance, e.feature";

    private TallyQuery() {}

    /** Hears of each count that is not zero. */
    public interface Counts {
        /**
         * Tags that are alike.
         *
         * @param trait what they say of the trait that was asked for; empty: nothing, or none was
         */
        void add(UUID caseStudy, UUID code, @Nullable Stance stance, @Nullable Feature feature, String trait, int tags);
    }

    /**
     * Counts the tags of cases by case, code, stance and feature: one grouped query.
     *
     * @param split by which they are counted too
     */
    public static void count(Reader reader, Pick pick, Optional<Trait> split, Counts counts) {
        if (pick.isNone()) {
            return;
        }
        PickCondition condition = PickCondition.of(reader, pick);
        String column = split.map(trait -> ", e." + PickCondition.column(trait)).orElse("");
        String sql = "SELECT " + GROUP + column + ", COUNT(*) FROM tag e" + condition.join()
                + " WHERE e.workbook = ? AND e.case_study IS NOT NULL" + condition.sql() + " GROUP BY e.workbook, "
                + GROUP + column;
        run(reader, sql, condition.bound(), rows -> {
            int last = split.isPresent() ? 6 : 5;
            while (rows.next()) {
                String trait = split.isPresent() ? rows.getString(5) : null;
                counts.add(
                        Objects.requireNonNull(rows.getObject(1, UUID.class)),
                        Objects.requireNonNull(rows.getObject(2, UUID.class)),
                        stance(rows.getString(3)),
                        feature(rows.getString(4)),
                        trait == null ? "" : trait,
                        rows.getInt(last));
            }
            return counts;
        });
    }

    /** Hears how many tags of a case say what. */
    public interface Said {
        /**
         * Tags that are alike.
         *
         * @param value empty where they say nothing
         */
        void add(UUID caseStudy, String value, int tags);
    }

    /** Counts the tags of cases by case and by what they say of one trait: one grouped query. */
    public static void said(Reader reader, Pick pick, Trait trait, Said said) {
        String column = "e." + PickCondition.column(trait);
        select(reader, pick, "e.case_study, " + column + ", COUNT(*)", " GROUP BY e.case_study, " + column, rows -> {
            while (rows.next()) {
                String value = rows.getString(2);
                said.add(
                        Objects.requireNonNull(rows.getObject(1, UUID.class)),
                        value == null ? "" : value,
                        rows.getInt(3));
            }
        });
    }

    /** Hears how many tags of a case say what of two traits. */
    public interface SaidOfTwo {
        /**
         * Tags that are alike.
         *
         * @param value empty where they say nothing of the first trait
         * @param other the same of the second
         */
        void add(UUID caseStudy, String value, String other, int tags);
    }

    /** Counts the tags of cases by case and by what they say of two traits: one grouped query, which costs little more than one of them. */
    public static void said(Reader reader, Pick pick, Trait trait, Trait second, SaidOfTwo said) {
        String group = "e.case_study, e." + PickCondition.column(trait) + ", e." + PickCondition.column(second);
        select(reader, pick, group + ", COUNT(*)", " GROUP BY " + group, rows -> {
            while (rows.next()) {
                said.add(
                        Objects.requireNonNull(rows.getObject(1, UUID.class)),
                        Objects.requireNonNullElse(rows.getString(2), ""),
                        Objects.requireNonNullElse(rows.getString(3), ""),
                        rows.getInt(4));
            }
        });
    }

    /** How many tags each case has: one grouped query. */
    public static Map<UUID, Long> cases(Reader reader, Pick pick) {
        Map<UUID, Long> counts = new HashMap<>();
        select(reader, pick, "e.case_study, COUNT(*)", " GROUP BY e.case_study", rows -> {
            while (rows.next()) {
                counts.put(Objects.requireNonNull(rows.getObject(1, UUID.class)), rows.getLong(2));
            }
        });
        return counts;
    }

    /** Hears how many tags of a case speak for which pole of a tension; null: they do not say. */
    public interface Poles {
        void add(UUID caseStudy, UUID tension, @Nullable Pole pole, int tags);
    }

    /** Counts the tags that speak of a tension, by case, tension and pole: one grouped query. */
    public static void poles(Reader reader, Pick pick, Poles poles) {
        String group = "e.case_study, e.tension, e.pole";
        select(reader, pick, group + ", COUNT(*)", " AND e.tension IS NOT NULL GROUP BY " + group, rows -> {
            while (rows.next()) {
                String pole = rows.getString(3);
                poles.add(
                        Objects.requireNonNull(rows.getObject(1, UUID.class)),
                        Objects.requireNonNull(rows.getObject(2, UUID.class)),
                        pole == null ? null : Pole.valueOf(pole.toUpperCase(Locale.ROOT)),
                        rows.getInt(4));
            }
        });
    }

    /**
     * The tags behind a count, as they were put.
     *
     * @param most how many are read
     */
    public static List<Tag> tags(Reader reader, Pick pick, int most) {
        if (pick.isNone()) {
            return List.of();
        }
        Rows<Tag> rows = Rows.of(Tag.class);
        PickCondition condition = PickCondition.of(reader, pick);
        String sql = rows.select() + condition.join() + " WHERE e.workbook = ? AND e.case_study IS NOT NULL"
                + condition.sql() + " ORDER BY e.id LIMIT " + most;
        return run(reader, sql, condition.bound(), found -> {
            List<Tag> tags = new ArrayList<>();
            while (found.next()) {
                tags.add(rows.map(found));
            }
            return tags;
        });
    }

    /** What is done with rows. */
    interface Selected {
        void read(ResultSet rows) throws SQLException;
    }

    /** Reads some columns of the tags that are meant. */
    static void select(Reader reader, Pick pick, String columns, Selected selected) {
        select(reader, pick, columns, "", selected);
    }

    private static void select(Reader reader, Pick pick, String columns, String tail, Selected selected) {
        if (!pick.isNone()) {
            PickCondition condition = PickCondition.of(reader, pick);
            String sql = "SELECT " + columns + " FROM tag e" + condition.join()
                    + " WHERE e.workbook = ? AND e.case_study IS NOT NULL" + condition.sql() + tail;
            run(reader, sql, condition.bound(), rows -> {
                selected.read(rows);
                return sql;
            });
        }
    }

    private interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private static <T> T run(Reader reader, String sql, List<Object> bound, Reading<T> reading) {
        Connection connection = reader.handle().getConnection();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < bound.size(); at++) {
                statement.setObject(
                        at + 1,
                        bound.get(at) instanceof Collection<?> ids
                                ? connection.createArrayOf("uuid", ids.toArray())
                                : bound.get(at));
            }
            try (ResultSet rows = statement.executeQuery()) {
                return reading.read(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The workbook could not be counted", e);
        }
    }

    private static @Nullable Stance stance(@Nullable String key) {
        return key == null ? null : Stance.valueOf(key.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Feature feature(@Nullable String key) {
        return key == null ? null : Feature.valueOf(key.toUpperCase(Locale.ROOT));
    }
}
