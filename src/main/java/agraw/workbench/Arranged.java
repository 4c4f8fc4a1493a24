package agraw.workbench;

import agraw.compare.filter.CaseRow;
import agraw.compare.filter.Topic;
import agraw.words.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All cases in the order and groups of a look. It is worked out once, and then filtered at each keystroke. */
record Arranged(Cases cases, List<Look.Sort> sorting, Optional<String> grouping, List<Finding.Group> groups) {

    boolean isFor(Look look) {
        return sorting.equals(look.sorting()) && grouping.equals(look.grouped());
    }

    static Arranged of(Cases cases, Look look) {
        List<CaseRow> rows = new ArrayList<>(cases.rows());
        Optional<Topic> by = look.grouped().flatMap(cases.topics()::find);
        List<Look.Sort> sorting = new ArrayList<>();
        by.ifPresent(topic -> sorting.add(new Look.Sort(topic.key(), false)));
        look.sorting().stream()
                .filter(sort ->
                        by.filter(topic -> topic.key().equals(sort.topic())).isEmpty())
                .forEach(sorting::add);
        // What is grouped by a column and sorted by it runs as it is sorted.
        look.sorting().stream()
                .filter(sort ->
                        by.filter(topic -> topic.key().equals(sort.topic())).isPresent())
                .findFirst()
                .ifPresent(sort -> sorting.set(0, sort));
        for (Look.Sort sort : sorting.reversed()) {
            cases.topics().find(sort.topic()).ifPresent(topic -> rows.sort(order(cases, topic, sort.descending())));
        }
        return new Arranged(cases, look.sorting(), look.grouped(), groups(cases, rows, by));
    }

    /** Those of which nothing is known stand last, whichever way. */
    private static Comparator<CaseRow> order(Cases cases, Topic topic, boolean descending) {
        return switch (topic.nature()) {
            case NUMBER, DATE, COUNT, EVIDENCE -> {
                Comparator<Double> by = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
                yield by(cases, row -> row.measure(topic).stream().boxed().findFirst(), by);
            }
            case WORDS, CHOICE, ANSWER, PLACE -> {
                Comparator<String> natural = NaturalOrder.of(cases.messages().locale());
                Comparator<String> by = descending ? natural.reversed() : natural;
                yield by(
                        cases,
                        row -> Optional.of(cases.shown().words(topic, row)).filter(words -> !words.isEmpty()),
                        by);
            }
        };
    }

    private static <T> Comparator<CaseRow> by(
            Cases cases, java.util.function.Function<CaseRow, Optional<T>> value, Comparator<T> order) {
        IdentityHashMap<CaseRow, Optional<T>> known = new IdentityHashMap<>();
        cases.rows().forEach(row -> known.put(row, value.apply(row)));
        return (one, other) -> {
            T first = known.getOrDefault(one, Optional.empty()).orElse(null);
            T second = known.getOrDefault(other, Optional.empty()).orElse(null);
            return first == null || second == null
                    ? Boolean.compare(first == null, second == null)
                    : order.compare(first, second);
        };
    }

    private static List<Finding.Group> groups(Cases cases, List<CaseRow> rows, Optional<Topic> by) {
        if (by.isEmpty()) {
            return List.of(new Finding.Group("", rows));
        }
        // Values that sort alike may read otherwise, so that equal names need not stand together.
        Map<String, List<CaseRow>> groups = new java.util.LinkedHashMap<>();
        for (CaseRow row : rows) {
            groups.computeIfAbsent(cases.shown().group(by.get(), row), _ -> new ArrayList<>())
                    .add(row);
        }
        return groups.entrySet().stream()
                .map(group -> new Finding.Group(group.getKey(), group.getValue()))
                .toList();
    }
}
