package agraw.desktop.across;

import agraw.desktop.kit.Destination.Across.View;
import agraw.model.Pick;
import agraw.model.Trait;
import agraw.workbench.Choosing;
import agraw.workbench.Chosen;
import agraw.workbench.Finding;
import agraw.workbench.Passages;
import agraw.workbench.Scope;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is looked at: the scope, what it lets in, which view, and the passages behind the number that was opened last. */
final class AcrossModel {
    final StringProperty filter = new SimpleStringProperty("");
    /** What is asked of tags, beside principles. */
    final ObjectProperty<Map<Trait, Set<String>>> traits = new SimpleObjectProperty<>(Map.of());
    /** Whose tags are looked at; none: those of all principles. */
    final ObjectProperty<Set<UUID>> principles = new SimpleObjectProperty<>(Set.of());
    /** What the filter found; null until it was read once. */
    final ObjectProperty<Finding.@Nullable Found> found = new SimpleObjectProperty<>();

    final ObjectProperty<Optional<Chosen>> chosen = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Choosing.Offer> offer = new SimpleObjectProperty<>(Choosing.Offer.NONE);
    /** How many tags are looked at. */
    final ObjectProperty<Optional<Long>> tags = new SimpleObjectProperty<>(Optional.empty());

    final ObjectProperty<View> view = new SimpleObjectProperty<>(View.MATRIX);
    /** The passages behind a number. */
    final ObjectProperty<Optional<Behind>> behind = new SimpleObjectProperty<>(Optional.empty());

    final StringProperty news = new SimpleStringProperty("");

    /**
     * What stands behind a number.
     *
     * @param title what the number counts
     * @param all how many there are; some may be too many to show
     */
    record Behind(String title, Pick pick, long all, List<Passages.Passage> passages) {}

    /** The scope as it stands in the bar. Principles take in all codes below them, as the codebook was read last. */
    Scope scope() {
        Pick pick = new Pick(Optional.empty(), codes(), traits.get());
        return new Scope(filter.get(), pick);
    }

    private Optional<Set<UUID>> codes() {
        return principles.get().isEmpty()
                ? Optional.empty()
                : chosen.get().map(now -> {
                    Set<UUID> codes = new HashSet<>();
                    now.codebook().principles().stream()
                            .filter(principle -> principles.get().contains(principle.id()))
                            .forEach(principle ->
                                    now.codebook().branch(principle).forEach(code -> codes.add(code.id())));
                    return codes;
                });
    }

    void choose(Trait trait, String value, boolean wanted) {
        Map<Trait, Set<String>> next = new EnumMap<>(Trait.class);
        next.putAll(traits.get());
        Set<String> values = new HashSet<>(next.getOrDefault(trait, Set.of()));
        if (wanted) {
            values.add(value);
        } else {
            values.remove(value);
        }
        if (values.isEmpty()) {
            next.remove(trait);
        } else {
            next.put(trait, values);
        }
        traits.set(next);
    }

    void choose(UUID principle, boolean wanted) {
        Set<UUID> next = new HashSet<>(principles.get());
        if (wanted) {
            next.add(principle);
        } else {
            next.remove(principle);
        }
        principles.set(next);
    }

    /** Whether anything is left out. */
    boolean isNarrowed() {
        return !filter.get().isBlank()
                || !traits.get().isEmpty()
                || !principles.get().isEmpty();
    }

    void clear() {
        filter.set("");
        traits.set(Map.of());
        principles.set(Set.of());
    }
}
