package agraw.workbench;

import agraw.change.Change;
import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.exchange.content.Shipped;
import agraw.exchange.content.ShippedCodebook;
import agraw.exchange.content.ShippedTemplate;
import agraw.model.Code;
import agraw.model.Refusal;
import agraw.model.Template;
import agraw.store.Reader;
import agraw.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fills a new workbook with what ships with the program. */
public final class Content {
    private final Store store;
    private final String author;

    public Content(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    /**
     * Brings the codebook and the template, in one change. A workbook that has codes or a template already keeps its own: nothing
     * happens, and nothing is returned.
     *
     * @throws Refusal when it could not be saved
     */
    public Optional<Change> load() {
        if (isFilled()) {
            return Optional.empty();
        }
        ShippedCodebook codebook = Shipped.codebook();
        ShippedTemplate template = Shipped.template();
        List<Edit> edits = Stream.concat(codebook.entities(), template.entities())
                .<Edit>map(Edit.Create::of)
                .toList();
        Draft draft = new Draft(Label.of("change.loadContent"), author, edits);
        return store.commit(reader -> isFilled(reader) ? Optional.empty() : Optional.of(draft)); // another may be first
    }

    /** Whether there are codes or a template. */
    boolean isFilled() {
        return store.read(Content::isFilled);
    }

    private static boolean isFilled(Reader reader) {
        return reader.count(Code.class) + reader.count(Template.class) > 0;
    }
}
