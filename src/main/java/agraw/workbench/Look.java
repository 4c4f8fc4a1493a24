package agraw.workbench;

import agraw.model.SavedView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a list of cases looks, apart from its filter.
 *
 * @param columns keys of topics, in their order
 * @param sorting by which columns, the most important first
 * @param grouping the key of the topic by which cases are grouped; null: not at all
 */
public record Look(
        List<String> columns, List<Sort> sorting, @Nullable String grouping) {
    /** What the library shows as long as nobody chose otherwise. */
    public static final Look USUAL = new Look(
            List.of("key", "title", "country", "association_type_now", "period", "texts", "tags", "missing"),
            List.of(new Sort("key", false)),
            null);

    private static final String DOWN = "-";

    /** One column to sort by. */
    public record Sort(String topic, boolean descending) {}

    @SuppressWarnings("ConstantValue") // a file from elsewhere may have left something out
    public Look {
        columns = columns == null ? List.of() : List.copyOf(columns);
        sorting = sorting == null ? List.of() : List.copyOf(sorting);
    }

    public Look withColumns(List<String> others) {
        return new Look(others, sorting, grouping);
    }

    public Look withSorting(List<Sort> other) {
        return new Look(columns, other, grouping);
    }

    public Look withGrouping(@Nullable String other) {
        return new Look(columns, sorting, other);
    }

    /** The look of a view that was kept. */
    public static Look of(SavedView view) {
        return new Look(keys(view.columns()), sorting(view.sorting()), view.grouping());
    }

    private static List<String> keys(String words) {
        return Arrays.stream(words.strip().split("\\s+", -1))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /** Sorting as a view keeps it and a person writes it: keys with spaces between; "-" before one runs downwards. */
    public static List<Sort> sorting(String words) {
        List<Sort> sorting = new ArrayList<>();
        for (String key : keys(words)) {
            boolean descending = key.startsWith(DOWN);
            sorting.add(new Sort(descending ? key.substring(1) : key, descending));
        }
        return sorting;
    }

    String columnWords() {
        return String.join(" ", columns);
    }

    String sortingWords() {
        return sorting.stream()
                .map(sort -> (sort.descending() ? DOWN : "") + sort.topic())
                .collect(Collectors.joining(" "));
    }

    Optional<String> grouped() {
        return Optional.ofNullable(grouping);
    }
}
