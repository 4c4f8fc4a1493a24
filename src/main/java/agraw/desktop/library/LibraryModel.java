package agraw.desktop.library;

import agraw.compare.filter.CaseRow;
import agraw.compare.filter.Condition;
import agraw.compare.filter.Matching;
import agraw.compare.filter.Splicing;
import agraw.compare.filter.Topic;
import agraw.desktop.kit.FacetMenu;
import agraw.model.Code;
import agraw.model.SavedView;
import agraw.workbench.Cases;
import agraw.workbench.Finding;
import agraw.workbench.Look;
import agraw.workbench.Occurring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the library shows: what was found last, by which filter and in which look. */
final class LibraryModel {
    final StringProperty filter = new SimpleStringProperty("");
    final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.USUAL);
    /** Null until the library has been read once; until then it is not empty but unknown. */
    final ObjectProperty<Finding.@Nullable Found> found = new SimpleObjectProperty<>();

    final ObservableList<Line> lines = FXCollections.observableArrayList();
    final ObservableList<SavedView> views = FXCollections.observableArrayList();
    /** The view that was chosen last; null: all cases. */
    final ObjectProperty<@Nullable UUID> view = new SimpleObjectProperty<>();

    private final Set<String> folded = new HashSet<>();
    private long mostTags;

    Optional<Finding.Found> found() {
        return Optional.ofNullable(found.get());
    }

    Optional<Cases> cases() {
        return found().map(Finding.Found::cases);
    }

    /** Shows what was found; groups that were folded stay so. */
    void show(Finding.Found next, String nothingKnown) {
        mostTags = next.cases().rows().stream()
                .mapToLong(row -> row.count(Topic.About.TAGS))
                .max()
                .orElse(0);
        lines.setAll(lines(next, nothingKnown));
        found.set(next);
    }

    private List<Line> lines(Finding.Found next, String nothingKnown) {
        boolean grouped = next.query().look().grouping() != null;
        List<Line> made = new ArrayList<>();
        for (Finding.Group group : next.groups()) {
            boolean fold = grouped && folded.contains(group.name());
            if (grouped) {
                String words = group.name().isEmpty() ? nothingKnown : group.name();
                made.add(new Line.Heading(group.name(), words, group.rows().size(), fold));
            }
            if (!fold) {
                group.rows().forEach(row -> made.add(new Line.OfCase(row)));
            }
        }
        return made;
    }

    /** Folds a group, or unfolds it. */
    void fold(String group, String nothingKnown) {
        if (!folded.remove(group)) {
            folded.add(group);
        }
        found().ifPresent(now -> show(now, nothingKnown));
    }

    Optional<SavedView> chosenView() {
        return views.stream().filter(one -> one.id().equals(view.get())).findFirst();
    }

    /** Whether the filter or look is other than the chosen view keeps it. */
    boolean isChanged() {
        return chosenView()
                .map(kept -> !kept.filter().equals(filter.get().strip())
                        || !Look.of(kept).equals(look.get()))
                .orElse(!filter.get().isBlank() || !look.get().equals(Look.USUAL));
    }

    /** The values of a facet in the order of a list, principles in the order of the codebook. */
    List<FacetMenu.Value> values(Facet facet, Comparator<String> order, String language) {
        return cases().map(cases -> values(facet, cases, order, language)).orElse(List.of());
    }

    private List<FacetMenu.Value> values(Facet facet, Cases cases, Comparator<String> order, String language) {
        Splicing splicing = new Splicing(cases.topics());
        String now = filter.get();
        List<String> chosen =
                splicing.find(now, facet::isOwn).map(facet::values).orElse(List.of());
        String others = splicing.replace(now, facet::isOwn, Optional.empty());
        Predicate<CaseRow> counted = new Matching(cases.topics())
                .of(agraw.compare.filter.Parser.parse(others, cases.topics()).condition());
        if (facet == Facet.PRINCIPLE) {
            return cases.topics().codebook().principles().stream()
                    .map(principle -> principle(cases, principle, counted, chosen, language))
                    .toList();
        }
        return facet.topic(cases.topics()).stream()
                .flatMap(topic -> Occurring.in(cases, topic, counted).stream())
                .map(value ->
                        new FacetMenu.Value(value.words(), value.words(), value.count(), has(chosen, value.words())))
                .sorted(Comparator.comparing(FacetMenu.Value::words, order))
                .toList();
    }

    private static boolean has(List<String> chosen, String words) {
        return chosen.stream().anyMatch(words::equalsIgnoreCase);
    }

    private static FacetMenu.Value principle(
            Cases cases, Code principle, Predicate<CaseRow> counted, List<String> chosen, String language) {
        long count = cases.topics()
                .ofCode(principle.id())
                .map(topic -> cases.rows().stream()
                        .filter(counted)
                        .filter(row -> row.tags(topic) > 0)
                        .count())
                .orElse(0L);
        return new FacetMenu.Value(principle.key(), name(principle, language), count, chosen.contains(principle.key()));
    }

    /** The filter with one value of a facet chosen or not. */
    String with(Facet facet, String value, boolean wanted) {
        return cases().map(cases -> {
                    Splicing splicing = new Splicing(cases.topics());
                    List<String> values = new ArrayList<>(splicing.find(filter.get(), facet::isOwn)
                            .map(facet::values)
                            .orElse(List.of()));
                    values.removeIf(value::equalsIgnoreCase);
                    if (wanted) {
                        values.add(value);
                    }
                    Optional<Condition> other = facet.condition(values, cases.topics());
                    return splicing.replace(filter.get(), facet::isOwn, other);
                })
                .orElse(filter.get());
    }

    static String name(Code principle, String language) {
        return principle.key() + "  " + principle.labels().in(language);
    }

    /** The most tags of one case: the whole length of a bar. */
    long mostTags() {
        return mostTags;
    }

    boolean hasKey(String key) {
        return cases().stream()
                .flatMap(cases -> cases.rows().stream())
                .anyMatch(row -> row.study().key().equalsIgnoreCase(key.strip()));
    }

    List<UUID> ids(List<Line> some) {
        return some.stream()
                .flatMap(line -> line.caseStudy().stream())
                .map(agraw.model.CaseStudy::id)
                .toList();
    }
}
