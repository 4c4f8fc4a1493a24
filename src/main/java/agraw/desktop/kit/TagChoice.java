package agraw.desktop.kit;

import agraw.model.Codebook;
import agraw.model.Pick;
import agraw.model.Trait;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which tags are looked at. Screens that show the same cases share one, so that what is chosen in one holds in the other. */
public final class TagChoice {
    private final ObjectProperty<Map<Trait, Set<String>>> traits = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<Set<UUID>> principles = new SimpleObjectProperty<>(Set.of());

    /** Hears whenever something else is chosen. */
    public void subscribe(Runnable listener) {
        traits.subscribe(listener);
        principles.subscribe(listener);
    }

    /** What is asked of tags, beside principles. */
    Map<Trait, Set<String>> traits() {
        return traits.get();
    }

    /** Whose tags are looked at; none: those of all principles. */
    Set<UUID> principles() {
        return principles.get();
    }

    /** What is chosen, to be taken away from the JavaFX thread. */
    public record Chosen(Map<Trait, Set<String>> traits, Set<UUID> principles) {
        /** The tags that are chosen: principles take in all codes below them. */
        public Pick pick(Codebook codebook) {
            if (principles.isEmpty()) {
                return new Pick(Optional.empty(), Optional.empty(), traits);
            }
            Set<UUID> codes = new HashSet<>();
            codebook.principles().stream()
                    .filter(principle -> principles.contains(principle.id()))
                    .forEach(principle -> codebook.branch(principle).forEach(code -> codes.add(code.id())));
            return new Pick(Optional.empty(), Optional.of(codes), traits);
        }
    }

    public Chosen chosen() {
        return new Chosen(traits.get(), principles.get());
    }

    public void choose(Trait trait, String value, boolean wanted) {
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

    public void choose(UUID principle, boolean wanted) {
        Set<UUID> next = new HashSet<>(principles.get());
        if (wanted) {
            next.add(principle);
        } else {
            next.remove(principle);
        }
        principles.set(next);
    }

    /** Whether any tag is left out. */
    public boolean isNarrowed() {
        return !traits.get().isEmpty() || !principles.get().isEmpty();
    }

    public void clear() {
        traits.set(Map.of());
        principles.set(Set.of());
    }
}
