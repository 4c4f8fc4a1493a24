package agraw.desktop.compare;

import agraw.compare.Row;
import agraw.compare.SideBySide;
import agraw.model.Codebook;
import agraw.model.Comparison;
import agraw.model.Pick;
import agraw.words.Folding;
import agraw.workbench.Choosing;
import agraw.workbench.Summaries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A comparison, and the words by which its rows are found. */
final class Sheet {
    private final SideBySide comparison;
    private final Narrowed narrowed;
    private final Optional<Comparison> kept;
    private final Map<UUID, Summaries.Written> written;
    private final Map<UUID, String> words = new HashMap<>();

    /**
     * Which tags are shown, and which there are.
     *
     * @param chosen of the tags of these cases
     */
    record Narrowed(Pick chosen, Codebook codebook, Choosing.Offer offer) {}

    /** Made away from the screen: the words of thousands of quotes are folded here once. */
    Sheet(
            SideBySide comparison,
            Narrowed narrowed,
            Optional<Comparison> kept,
            Map<UUID, Summaries.Written> written,
            Phrases phrases) {
        this.comparison = comparison;
        this.narrowed = narrowed;
        this.kept = kept;
        this.written = written;
        for (Row row : comparison.rows()) {
            StringBuilder all = new StringBuilder(phrases.name(row.subject()));
            row.cells().forEach(cell -> all.append('\n').append(phrases.plain(cell)));
            Summaries.Written own = written.get(row.subject().id());
            if (own != null) {
                all.append('\n').append(own.summary().content());
            }
            words.put(row.subject().id(), Folding.fold(all.toString()));
        }
    }

    SideBySide comparison() {
        return comparison;
    }

    Narrowed narrowed() {
        return narrowed;
    }

    /** What is kept under a name, if this is. */
    Optional<Comparison> kept() {
        return kept;
    }

    /** What was written in the rows, by their subject. */
    Map<UUID, Summaries.Written> written() {
        return written;
    }

    /** Whether nothing to see is different. */
    boolean shows(Sheet other) {
        return comparison.equals(other.comparison)
                && narrowed.equals(other.narrowed)
                && kept.equals(other.kept)
                && written.equals(other.written);
    }

    List<Row> rows() {
        return comparison.rows();
    }

    int columns() {
        return comparison.cases().size();
    }

    /** Whether a row has all of some words in its name or cells, whatever their accents and capitals. */
    boolean has(Row row, String filter) {
        String in = words.getOrDefault(row.subject().id(), "");
        for (String word : Folding.words(filter)) {
            if (!in.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
