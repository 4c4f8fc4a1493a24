package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Failure;
import agraw.model.Kind;
import agraw.model.Labels;
import agraw.model.Refusal;
import agraw.model.Tag;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes one code of two, two of one, and takes codes out of the codebook. Each is one change that can be undone; no tag is lost by any. */
public final class CodeMerging {
    private final Store store;
    private final String author;

    public CodeMerging(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    public static CodeMerging of(Workbench workbench) {
        return new CodeMerging(workbench.store(), workbench.author());
    }

    /**
     * Makes a code part of another: its tags become the other's, as does all else that names it, and what stands below it stands below
     * the other. Two tags that say the same of the same words afterwards both stay.
     *
     * @throws Refusal {@link Failure.CodeBelowItself} where the other stands below it
     */
    public void merge(UUID from, UUID into) {
        Step.take(store, author, reader -> {
            Code gone = reader.get(Code.class, from);
            Code kept = reader.get(Code.class, into);
            if (CodebookQuery.codes(reader).branch(gone).contains(kept)) {
                throw new Refusal(new Failure.CodeBelowItself(gone.key()));
            }
            return new Step(Label.of("change.mergeCode", gone.key(), kept.key()), merged(reader, gone, kept));
        });
    }

    /**
     * Takes a code out. What has it, and what stands below it, goes to the code above.
     *
     * @throws Refusal {@link Failure.CodeInUse} for a principle with tags: it has none above
     */
    public void delete(UUID code) {
        Step.take(store, author, reader -> {
            Code gone = reader.get(Code.class, code);
            UUID parent = gone.parent();
            Label label = Label.of("change.deleteCode", gone.key());
            if (parent != null) {
                return new Step(label, merged(reader, gone, reader.get(Code.class, parent)));
            }
            long tags = reader.count(Tag.class, "code", code);
            if (tags > 0 || !CodebookQuery.codes(reader).below(code).isEmpty()) {
                throw new Refusal(new Failure.CodeInUse(gone.key(), tags));
            }
            return new Step(label, Removal.of(reader, List.of(gone)));
        });
    }

    private static List<Edit> merged(Reader reader, Code gone, Code kept) {
        List<Edit> edits = new ArrayList<>(Redirecting.edits(reader, Kind.CODE, gone.id(), kept.id()));
        edits.add(Edit.Delete.of(gone));
        return edits;
    }

    /**
     * Makes a second code beside one, which takes some of its tags.
     *
     * @param tags of the code; others are passed over
     */
    public Code split(UUID code, List<UUID> tags, String label, String language) {
        List<Code> made = new ArrayList<>();
        Step.take(store, author, reader -> {
            Code from = reader.get(Code.class, code);
            Codebook codebook = CodebookQuery.codes(reader);
            Code second = NewCode.in(codebook, from.parent(), from, Labels.of(Map.of(language, label)));
            made.add(second);
            List<Edit> edits = new ArrayList<>(List.of(Edit.Create.of(second)));
            reader.whereAny(Tag.class, "id", tags).stream()
                    .filter(tag -> tag.code().equals(code))
                    .forEach(tag -> edits.addAll(Step.to(tag, "code", second.id())));
            return new Step(Label.of("change.splitCode", from.key(), second.key()), edits);
        });
        return made.getLast();
    }
}
