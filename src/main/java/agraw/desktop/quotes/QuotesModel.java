package agraw.desktop.quotes;

import agraw.desktop.kit.FacetMenu;
import agraw.workbench.QuoteBoard.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the board shows. */
final class QuotesModel {
    final ObjectProperty<List<Quote>> all = new SimpleObjectProperty<>(this, "all", List.of());
    final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(this, "grouping", Grouping.PRINCIPLE);

    /** The keys of the values that are shown, by facet; no keys: all. */
    final ObjectProperty<Map<Grouping, Set<String>>> chosen = new SimpleObjectProperty<>(this, "chosen", Map.of());

    private final Function<Quote, String> principle;
    private final Function<Quote, String> stance;
    private final Function<Quote, String> study;

    /** How values are called in the person's language. */
    QuotesModel(Function<Quote, String> principle, Function<Quote, String> stance, Function<Quote, String> study) {
        this.principle = principle;
        this.stance = stance;
        this.study = study;
    }

    /** What quotes stand together by: two cases of one name are two. */
    record Heading(String key, String words) {}

    private Heading heading(Grouping by, Quote quote) {
        return new Heading(key(by, quote), name(by, quote));
    }

    private static String key(Grouping by, Quote quote) {
        return switch (by) {
            case PRINCIPLE ->
                quote.principle().map(code -> code.id().toString()).orElse("");
            case STANCE -> String.valueOf(quote.tag().stance());
            case CASE_STUDY ->
                quote.caseStudy().map(study -> study.id().toString()).orElse("");
        };
    }

    private String name(Grouping by, Quote quote) {
        return switch (by) {
            case PRINCIPLE -> principle.apply(quote);
            case STANCE -> stance.apply(quote);
            case CASE_STUDY -> study.apply(quote);
        };
    }

    /** The quotes that are shown. */
    List<Quote> shown() {
        return all.get().stream()
                .filter(quote -> chosen.get().entrySet().stream()
                        .allMatch(facet ->
                                facet.getValue().isEmpty() || facet.getValue().contains(key(facet.getKey(), quote))))
                .toList();
    }

    /** Those that stand together, under their heading. */
    Map<Heading, List<Quote>> columns() {
        Map<Heading, List<Quote>> columns = new LinkedHashMap<>();
        shown().forEach(quote -> columns.computeIfAbsent(heading(grouping.get(), quote), _ -> new ArrayList<>())
                .add(quote));
        return columns;
    }

    /** The values of a facet. */
    List<FacetMenu.Value> values(Grouping facet) {
        Map<Heading, Long> counts = new LinkedHashMap<>();
        all.get().forEach(quote -> counts.merge(heading(facet, quote), 1L, Long::sum));
        Set<String> now = chosen.get().getOrDefault(facet, Set.of());
        return counts.entrySet().stream()
                .map(entry -> new FacetMenu.Value(
                        entry.getKey().key(),
                        entry.getKey().words(),
                        entry.getValue(),
                        now.contains(entry.getKey().key())))
                .toList();
    }

    void choose(Grouping facet, String key, boolean shown) {
        Set<String> keys = new HashSet<>(chosen.get().getOrDefault(facet, Set.of()));
        if (shown) {
            keys.add(key);
        } else {
            keys.remove(key);
        }
        Map<Grouping, Set<String>> other = new LinkedHashMap<>(chosen.get());
        other.put(facet, Set.copyOf(keys));
        chosen.set(Map.copyOf(other));
    }
}
