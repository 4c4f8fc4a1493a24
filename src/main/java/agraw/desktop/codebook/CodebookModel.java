package agraw.desktop.codebook;

import agraw.model.Code;
import agraw.model.Codebook;
import agraw.workbench.Codebooks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the screen shows. */
final class CodebookModel {
    final ObjectProperty<Codebooks.Counted> counted = new SimpleObjectProperty<>(
            this, "counted", new Codebooks.Counted(new Codebook(List.of(), List.of()), Map.of()));

    /** The code that is described. */
    final ObjectProperty<Optional<UUID>> chosen = new SimpleObjectProperty<>(this, "chosen", Optional.empty());

    /** Passages with the chosen code. */
    final ObjectProperty<List<Codebooks.Example>> examples = new SimpleObjectProperty<>(this, "examples", List.of());

    /** The language of the words that are written, as a BCP 47 tag. */
    final ObjectProperty<String> language;

    /** What was made last and is not named yet. */
    Optional<UUID> made = Optional.empty();

    CodebookModel(String language) {
        this.language = new SimpleObjectProperty<>(this, "language", language);
    }

    Codebook codebook() {
        return counted.get().codebook();
    }

    Optional<Code> code() {
        return chosen.get().flatMap(codebook()::find);
    }
}
