package agraw.desktop.library;

import agraw.desktop.library.Filter.Line;
import agraw.model.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The lines of the library, and which of them are wanted. */
final class LibraryModel {
    final ObservableList<Line> lines = FXCollections.observableArrayList();
    final FilteredList<Line> wanted = new FilteredList<>(lines);
    final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
    final ObjectProperty<List<Code>> principles = new SimpleObjectProperty<>(List.of());

    /** Whether the library has been read once; until then it is not empty but unknown. */
    final BooleanProperty known = new SimpleBooleanProperty();

    /** One value of a facet, and how many cases have it among those that everything else takes. */
    record Value(String key, String words, long count) {}

    LibraryModel() {
        filter.subscribe(next -> wanted.setPredicate(next::takes));
    }

    /** The values of a facet in the order of a list, each with its count; principles in the order of the codebook. */
    List<Value> values(Facet facet, Comparator<String> order, String language) {
        Map<String, Long> counts = new TreeMap<>(order);
        for (Line line : lines) {
            boolean counted = filter.get().takesBut(line, facet);
            line.values(facet).forEach(value -> counts.merge(value, counted ? 1L : 0L, Long::sum));
        }
        List<Value> values = new ArrayList<>();
        if (facet == Facet.PRINCIPLE) {
            for (Code principle : principles.get()) {
                String id = principle.id().toString();
                values.add(new Value(id, name(principle, language), counts.getOrDefault(id, 0L)));
            }
        } else {
            counts.forEach((value, count) -> values.add(new Value(value, value, count)));
        }
        return values;
    }

    static String name(Code principle, String language) {
        return principle.key() + "  " + principle.labels().in(language);
    }

    /** The most tags of one case: the whole length of a bar. */
    long mostTags() {
        return lines.stream().mapToLong(line -> line.row().allTags()).max().orElse(0);
    }

    boolean hasKey(String key) {
        return lines.stream().anyMatch(line -> line.row().study().key().equalsIgnoreCase(key.strip()));
    }

    List<UUID> ids(List<Line> some) {
        return some.stream().map(line -> line.row().study().id()).toList();
    }
}
