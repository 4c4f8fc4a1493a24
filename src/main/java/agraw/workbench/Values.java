package agraw.workbench;

import agraw.compare.filter.CaseRow;
import agraw.compare.filter.Topic;
import agraw.model.EdtfDate;
import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.Place;
import agraw.words.NaturalOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Divides cases by what they say in one field: by its choices, by country, by decade of a date, by ranges of a number. A case that says
 * several things is in several groups, one that says nothing in the last.
 */
final class Values {
    /** So many ranges a number is divided into, each with about as many cases. */
    private static final int RANGES = 4;

    private static final int DECADE = 10;

    /** Before any migrant association, as a day since 1970. */
    private static final double LONG_AGO = -400_000;

    private Values() {}

    /** Whether cases can be divided by a topic: by words of their own they would be one each. */
    static boolean canDivide(Topic topic) {
        return switch (topic) {
            case Topic.Own(Topic.About about) ->
                about == Topic.About.COUNTRY
                        || about == Topic.About.LANGUAGE
                        || about == Topic.About.TEMPLATE
                        || about == Topic.About.PERIOD;
            case Topic.OfCode _ -> false;
            case Topic.OfField field ->
                switch (field.nature()) {
                    case CHOICE, ANSWER, PLACE, DATE, NUMBER -> true;
                    case WORDS, COUNT, EVIDENCE -> field.type() == FieldType.YES_NO;
                };
        };
    }

    /**
     * Groups in the order of their names, or of their numbers.
     *
     * @param unknown what the group of those is called that say nothing
     */
    static Map<String, List<CaseRow>> divide(
            List<CaseRow> rows, Topic topic, Cases cases, NaturalOrder order, String unknown) {
        boolean number = topic instanceof Topic.OfField field && field.nature() == Topic.Nature.NUMBER;
        Map<String, List<CaseRow>> groups = number ? ranges(rows, topic) : new TreeMap<>(order);
        List<CaseRow> none = new ArrayList<>();
        for (CaseRow row : rows) {
            if (number) {
                if (row.measure(topic).isEmpty()) {
                    none.add(row);
                }
                continue;
            }
            Set<String> said = said(row, topic, cases);
            if (said.isEmpty()) {
                none.add(row);
            }
            said.forEach(value ->
                    groups.computeIfAbsent(value, _ -> new ArrayList<>()).add(row));
        }
        Map<String, List<CaseRow>> all = new LinkedHashMap<>(groups);
        if (!none.isEmpty()) {
            all.put(unknown, none);
        }
        return all;
    }

    private static Set<String> said(CaseRow row, Topic topic, Cases cases) {
        if (topic instanceof Topic.OfField field && field.nature() == Topic.Nature.DATE) {
            Set<String> decades = new TreeSet<>();
            for (Fact fact : row.facts(field)) {
                EdtfDate.parse(fact.value()).ifPresent(date -> decades.add(decade(first(date))));
            }
            decades.remove("");
            return decades;
        } else if (topic instanceof Topic.Own(Topic.About about) && about == Topic.About.PERIOD) {
            return decades(row, topic);
        } else if (topic instanceof Topic.OfField field && field.nature() == Topic.Nature.PLACE) {
            Set<String> countries = new TreeSet<>();
            for (Fact fact : row.facts(field)) {
                Place.of(fact.value()).country().ifPresent(countries::add);
            }
            return countries;
        }
        return Occurring.words(cases, topic, row);
    }

    private static Set<String> decades(CaseRow row, Topic topic) {
        Set<String> decades = new TreeSet<>();
        row.measure(topic).stream()
                .filter(day -> day > LONG_AGO) // one that has an end alone began at no day
                .forEach(day ->
                        decades.add(decade(LocalDate.ofEpochDay((long) day).getYear())));
        return decades;
    }

    private static int first(EdtfDate date) {
        return switch (date) {
            case EdtfDate.Point point -> point.year();
            case EdtfDate.Interval interval -> {
                EdtfDate.Point begin = interval.from() == null ? interval.to() : interval.from();
                yield begin == null ? 0 : begin.year();
            }
        };
    }

    private static String decade(int year) {
        int decade = Math.floorDiv(year, DECADE) * DECADE;
        return year == 0 ? "" : decade + "–" + (decade + DECADE - 1);
    }

    /** Ranges of about as many cases each, bounded by numbers that occur. */
    private static Map<String, List<CaseRow>> ranges(List<CaseRow> rows, Topic topic) {
        List<CaseRow> sorted = rows.stream()
                .filter(row -> row.measure(topic).isPresent())
                .sorted(Comparator.comparingDouble(row -> row.measure(topic).orElseThrow()))
                .toList();
        Map<String, List<CaseRow>> groups = new LinkedHashMap<>();
        int size = Math.max(1, (int) Math.ceil(sorted.size() / (double) RANGES));
        for (int from = 0; from < sorted.size(); ) {
            int to = Math.min(from + size, sorted.size());
            while (to < sorted.size() && at(sorted, to, topic) == at(sorted, to - 1, topic)) {
                to++; // who says the same is not told apart
            }
            double low = at(sorted, from, topic);
            double high = at(sorted, to - 1, topic);
            groups.put(low == high ? plain(low) : plain(low) + "–" + plain(high), sorted.subList(from, to));
            from = to;
        }
        return groups;
    }

    private static double at(List<CaseRow> rows, int at, Topic topic) {
        return rows.get(at).measure(topic).orElseThrow();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
