package agraw.store.query;

import agraw.model.Pick;
import agraw.model.Trait;
import agraw.store.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which tags are meant, in SQL on the table {@code tag e}. Cases are looked up by a join, because H2 takes no index for IN; and only they
 * are, because it finds nothing by two of them.
 *
 * @param join joins the cases; empty for all
 * @param sql further conditions, each with AND before it
 * @param bound what is bound: collections as arrays of ids
 */
record PickCondition(String join, String sql, List<Object> bound) {
    static PickCondition of(Reader reader, Pick pick) {
        List<Object> bound = new ArrayList<>();
        pick.cases().ifPresent(bound::add);
        bound.add(reader.workbook());
        List<String> all = new ArrayList<>();
        pick.codes().ifPresent(codes -> all.add(in("e.code", codes, bound)));
        new TreeMap<>(pick.traits()).forEach((trait, values) -> all.add(said(trait, values, bound)));
        return new PickCondition(
                pick.cases().isPresent() ? " JOIN UNNEST(?) AS wanted(id) ON e.case_study = wanted.id" : "",
                all.stream().map(one -> " AND " + one).collect(Collectors.joining()),
                bound);
    }

    /** The column of a trait. */
    static String column(Trait trait) {
        return "\"" + trait.name().toLowerCase(Locale.ROOT) + "\"";
    }

    private static String in(String column, Collection<?> values, List<Object> bound) {
        bound.addAll(values);
        return column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    private static String said(Trait trait, Set<String> values, List<Object> bound) {
        List<Object> said = new ArrayList<>();
        values.stream()
                .filter(value -> !value.isEmpty())
                .forEach(value -> said.add(isId(trait) ? UUID.fromString(value) : value));
        String column = "e." + column(trait);
        String open = column + " IS NULL";
        if (said.isEmpty()) {
            return open;
        }
        String some = in(column, said, bound);
        return values.contains("") ? "(" + open + " OR " + some + ")" : some;
    }

    private static boolean isId(Trait trait) {
        return trait == Trait.TEXT || trait == Trait.TENSION || trait == Trait.FACT;
    }
}
