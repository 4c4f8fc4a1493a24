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
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;

/** Which tags are looked at. Screens that show the same cases share one, so that what is chosen in one holds in the other. */
public final class TagChoice {
    private final ObjectProperty<Chosen> chosen = new SimpleObjectProperty<>(Chosen.ALL);

    /**
     * What is chosen, to be taken away from the JavaFX thread.
     *
     * @param traits what is asked of tags, beside principles
     * @param principles whose tags are looked at; none: those of all
     */
    public record Chosen(Map<Trait, Set<String>> traits, Set<UUID> principles) {
        private static final Chosen ALL = new Chosen(Map.of(), Set.of());

        /**
         * The tags that are chosen: principles take in all codes below them.
         *
         * @param codebook is asked for only where principles are chosen
         */
        public Pick pick(Supplier<Codebook> codebook) {
            return new Pick(
                    Optional.empty(),
                    principles.isEmpty() ? Optional.empty() : Optional.of(codes(codebook.get())),
                    traits);
        }

        private Set<UUID> codes(Codebook codebook) {
            return codebook.within(codebook.principles().stream()
                    .filter(principle -> principles.contains(principle.id()))
                    .toList());
        }
    }

    /** Hears whenever something else is chosen. */
    public void subscribe(Runnable listener) {
        chosen.subscribe(listener);
    }

    /** Hears where a screen is shown. While nobody looks, what is chosen elsewhere is not read: it is when the screen is opened again. */
    public void whileShown(Node screen, Runnable listener) {
        subscribe(() -> {
            if (screen.getScene() != null) {
                listener.run();
            }
        });
    }

    public Chosen chosen() {
        return chosen.get();
    }

    public void choose(Trait trait, String value, boolean wanted) {
        Map<Trait, Set<String>> next = new EnumMap<>(Trait.class);
        next.putAll(chosen().traits());
        Set<String> values = with(next.getOrDefault(trait, Set.of()), value, wanted);
        if (values.isEmpty()) {
            next.remove(trait);
        } else {
            next.put(trait, values);
        }
        chosen.set(new Chosen(next, chosen().principles()));
    }

    public void choose(UUID principle, boolean wanted) {
        chosen.set(new Chosen(chosen().traits(), with(chosen().principles(), principle, wanted)));
    }

    private static <T> Set<T> with(Set<T> some, T one, boolean wanted) {
        Set<T> next = new HashSet<>(some);
        if (wanted) {
            next.add(one);
        } else {
            next.remove(one);
        }
        return next;
    }

    /** Whether any tag is left out. */
    public boolean isNarrowed() {
        return !chosen().equals(Chosen.ALL);
    }

    public void clear() {
        chosen.set(Chosen.ALL);
    }
}
