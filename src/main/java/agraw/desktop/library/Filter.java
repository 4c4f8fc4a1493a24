package agraw.desktop.library;

import agraw.words.Folding;
import agraw.workbench.Shelf;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which cases are wanted: those that have all the words, and of each facet one of the values that were chosen.
 *
 * @param words folded
 */
record Filter(List<String> words, Map<Facet, Set<String>> chosen) {
    static final Filter NONE = new Filter(List.of(), Map.of());

    Filter {
        words = List.copyOf(words);
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Set.copyOf(values));
            }
        });
        chosen = copy;
    }

    boolean isEmpty() {
        return words.isEmpty() && chosen.isEmpty();
    }

    Filter withWords(String typed) {
        return new Filter(Folding.words(typed), chosen);
    }

    /** With one value of a facet chosen or not. */
    Filter with(Facet facet, String value, boolean wanted) {
        Set<String> values = new HashSet<>(values(facet));
        if (wanted) {
            values.add(value);
        } else {
            values.remove(value);
        }
        Map<Facet, Set<String>> next = new EnumMap<>(Facet.class);
        next.putAll(chosen);
        next.put(facet, values);
        return new Filter(words, next);
    }

    Set<String> values(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    boolean takes(Line line) {
        return has(line) && EnumSet.allOf(Facet.class).stream().allMatch(facet -> takes(line, facet));
    }

    /** Whether all but one facet take it: what that facet's values are counted among. */
    boolean takesBut(Line line, Facet left) {
        return has(line) && EnumSet.complementOf(EnumSet.of(left)).stream().allMatch(facet -> takes(line, facet));
    }

    private boolean has(Line line) {
        return words.stream().allMatch(line.folded()::contains);
    }

    private boolean takes(Line line, Facet facet) {
        Set<String> wanted = values(facet);
        return wanted.isEmpty() || line.values(facet).stream().anyMatch(wanted::contains);
    }

    /** A case with what it is found by. */
    record Line(Shelf.Row row, String period, String folded) {
        static Line of(Shelf.Row row, String period) {
            String shown = String.join("\n", row.study().key(), row.study().title(), row.country(), row.type(), period);
            return new Line(row, period, Folding.fold(shown));
        }

        /** Its values of a facet; a principle is named by its id. */
        Set<String> values(Facet facet) {
            return switch (facet) {
                case COUNTRY -> row.country().isEmpty() ? Set.of() : Set.of(row.country());
                case TYPE -> row.type().isEmpty() ? Set.of() : Set.of(row.type());
                case PRINCIPLE ->
                    row.tags().keySet().stream().map(Object::toString).collect(java.util.stream.Collectors.toSet());
            };
        }
    }
}
