package agraw.desktop.across;

import agraw.desktop.kit.Destination.Across.View;
import agraw.desktop.kit.TagChoice;
import agraw.model.Codebook;
import agraw.model.Pick;
import agraw.workbench.Choosing;
import agraw.workbench.Chosen;
import agraw.workbench.Finding;
import agraw.workbench.Overview;
import agraw.workbench.Passages;
import agraw.workbench.Scope;
import agraw.workbench.Voices;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is looked at: the scope, what it lets in, which view, and the passages behind the number that was opened last. */
final class AcrossModel {
    final StringProperty filter = new SimpleStringProperty("");
    final TagChoice choice;
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
     * @param heard whose voices stand there too
     */
    record Behind(String title, Pick pick, long all, List<Evidence> evidence, Optional<Overview.Heard> heard) {
        Behind {
            evidence = List.copyOf(evidence);
        }
    }

    /** One thing behind a number. */
    sealed interface Evidence {
        record Tagged(Passages.Passage passage) implements Evidence {}

        record Spoken(Voices.Voice voice) implements Evidence {}
    }

    AcrossModel(TagChoice choice) {
        this.choice = choice;
    }

    /** What is asked for in the bar, to be read away from the JavaFX thread. */
    Function<Supplier<Codebook>, Scope> scope() {
        String words = filter.get();
        TagChoice.Chosen tags = choice.chosen();
        return codebook -> new Scope(words, tags.pick(codebook));
    }

    /** Whether anything is left out. */
    boolean isNarrowed() {
        return !filter.get().isBlank() || choice.isNarrowed();
    }

    void clear() {
        filter.set("");
        choice.clear();
    }
}
