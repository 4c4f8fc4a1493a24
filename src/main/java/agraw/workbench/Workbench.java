package agraw.workbench;

import agraw.change.Change;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Codebook;
import agraw.model.Failure;
import agraw.model.Form;
import agraw.model.Refusal;
import agraw.model.Tag;
import agraw.model.Template;
import agraw.search.FullText;
import agraw.store.Recovery;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A workbook in the hands of one person: what all jobs share. The jobs themselves are classes beside this one, made from its store and
 * author.
 */
public final class Workbench implements AutoCloseable {
    private final Store store;
    private final String author;
    private final FullText fullText;
    private final Finding finding;
    private final boolean blind;

    public Workbench(Store store, String author) {
        this(store, author, false, new FullText(store), new Finding(store));
    }

    private Workbench(Store store, String author, boolean blind, FullText fullText, Finding finding) {
        this.store = store;
        this.author = author;
        this.blind = blind;
        this.fullText = fullText;
        this.finding = finding;
    }

    /** For the jobs of this package. */
    public Store store() {
        return store;
    }

    /** For {@link Searching}: one index, however many search in it. */
    FullText fullText() {
        return fullText;
    }

    /** For {@link Finding}: one memory of all cases, however many look at them. */
    Finding finding() {
        return finding;
    }

    /** Who makes the changes: a role or a name of the person's own choice. */
    public String author() {
        return author;
    }

    /** The same open workbook, with its one index, in the hands of a person by another name; closing either closes both. */
    public Workbench as(String other) {
        return new Workbench(store, other, blind, fullText, finding);
    }

    /** The same open workbook for a person who is not to see what others tagged, or who is. */
    public Workbench blind(boolean hidden) {
        return new Workbench(store, author, hidden, fullText, finding);
    }

    /** Whether what others tagged is hidden, so that coders judge for themselves. */
    public boolean isBlind() {
        return blind;
    }

    /** The tags that the person is to see: where screens show tags, and never where work is done with them. */
    Predicate<Tag> seen() {
        return blind ? tag -> tag.coder().equals(author) : _ -> true;
    }

    /** Whose tags only are counted where screens show counts; nobody is named where all are. */
    Optional<String> onlyCoder() {
        return blind ? Optional.of(author) : Optional.empty();
    }

    /** What the status bar names: the folder, or the workbook's id on a server. */
    public String name() {
        return store.folder().map(Object::toString).orElse(store.workbook().toString());
    }

    /** The folder's own name, or the workbook's id on a server. */
    public String shortName() {
        return store.folder().map(Path::getFileName).map(Path::toString).orElse(name());
    }

    public Recovery recovery() {
        return store.recovery();
    }

    public Codebook codebook() {
        return store.read(CodebookQuery::codebook);
    }

    /** The form of a case: its own template's, else the first of the workbook. */
    public Form form(CaseStudy caseStudy) {
        return store.read(reader -> {
            UUID template = caseStudy.template() != null
                    ? caseStudy.template()
                    : reader.all(Template.class).getFirst().id();
            return CodebookQuery.form(reader, template);
        });
    }

    /** The form of the workbook's first template: the rows of comparisons. */
    public Form form() {
        return store.read(reader ->
                CodebookQuery.form(reader, reader.all(Template.class).getFirst().id()));
    }

    /**
     * The case that a person names by its key, whatever the letters' case.
     *
     * @throws Refusal {@link Failure.UnknownCase}
     */
    public CaseStudy caseByKey(String key) {
        return caseByKey(store, key);
    }

    static CaseStudy caseByKey(Store store, String key) {
        return store.read(reader -> reader.all(CaseStudy.class)).stream()
                .filter(study -> study.key().equalsIgnoreCase(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(new Failure.UnknownCase(key)));
    }

    public Optional<Label> nextUndo() {
        return store.nextUndo();
    }

    public Optional<Label> nextRedo() {
        return store.nextRedo();
    }

    /** Takes back the last step: {@link Store#undo}. */
    public Change undo() {
        return store.undo(author);
    }

    /** Repeats what was taken back last: {@link Store#redo}. */
    public Change redo() {
        return store.redo(author);
    }

    /** What was done to an entity, latest first. */
    public List<Change> history(UUID entity) {
        return store.history(entity);
    }

    /** The latest changes, latest first. */
    public List<Change> history(int most) {
        return store.history(most);
    }

    /** Hears of each change, in order, on the thread that commits it. Closing ends it. */
    public AutoCloseable listen(Consumer<Change> listener) {
        return store.listen(listener);
    }

    @Override
    public void close() {
        finding.close();
        fullText.close();
        store.close();
    }
}
