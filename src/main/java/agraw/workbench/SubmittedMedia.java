package agraw.workbench;

import agraw.change.Edit;
import agraw.exchange.media.MediaTypes;
import agraw.exchange.submission.MediaFolder;
import agraw.model.Attachment;
import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Rank;
import agraw.store.Reader;
import agraw.workbench.SubmissionPreview.Problem;
import agraw.workbench.SubmissionPreview.Why;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The photos and files that submissions name: each becomes the attachment of the fact that names it, unless that has one. */
final class SubmittedMedia {
    private final MediaFolder folder;
    private final Map<Path, Brought> brought;
    private final Set<UUID> full = new HashSet<>();

    /** Files that are to be brought, in the order of the submissions. */
    final Set<Path> wanted = new LinkedHashSet<>();

    /** Those of them that are to be photos. */
    final Set<Path> photos = new HashSet<>();

    /** Answers whose file is not there. */
    final List<Problem> missing = new ArrayList<>();

    final List<Edit> edits = new ArrayList<>();

    /**
     * What is named is looked for in a folder.
     *
     * @param known facts that may have their files already
     * @param brought what became of the files that were brought onto the workbook's disk; none for a preview
     */
    SubmittedMedia(Reader reader, MediaFolder folder, Collection<Fact> known, Form form, Map<Path, Brought> brought) {
        this.folder = folder;
        this.brought = brought;
        List<UUID> owners = known.stream()
                .filter(fact ->
                        form.find(fact.field()).filter(SubmittedMedia::isMedia).isPresent())
                .map(Fact::id)
                .toList();
        reader.whereAny(Attachment.class, "owner", owners).forEach(file -> full.add(file.owner()));
    }

    /** Whether the answers of a field are names of files. */
    static boolean isMedia(Form.Entry entry) {
        return entry.field().type() == FieldType.PHOTO || entry.field().type() == FieldType.FILE;
    }

    /**
     * Finds the files of what a submission said.
     *
     * @param facts those that hold the answers
     * @return how many files come
     */
    int take(List<KnownFacts.Held> facts, String submission) {
        int files = 0;
        for (KnownFacts.Held held : facts) {
            if (!isMedia(held.said().entry()) || full.contains(held.fact().id())) {
                continue;
            }
            switch (folder.find(held.said().value(), submission)) {
                case MediaFolder.Found.One(Path file) -> {
                    full.add(held.fact().id());
                    wanted.add(file);
                    if (held.said().entry().field().type() == FieldType.PHOTO) {
                        photos.add(file);
                    }
                    attach(held, file);
                    files++;
                }
                case MediaFolder.Found.None() -> missing.add(problem(held.said(), Why.FILE_GONE));
                case MediaFolder.Found.Several() -> missing.add(problem(held.said(), Why.FILE_AMBIGUOUS));
            }
        }
        return files;
    }

    private static Problem problem(Answered.Said said, Why why) {
        return new Problem(said.place(), said.entry(), said.column(), said.value(), why);
    }

    private void attach(KnownFacts.Held held, Path file) {
        if (brought.get(file) instanceof Brought.Kept kept && fits(held.said().entry(), kept)) {
            edits.add(Edit.Create.of(
                    kept.called(held.fact().value()).attachment(held.fact().id(), Rank.of(0))));
        }
    }

    /** Whether a file is what the field asks for: a photo is an image. */
    static boolean fits(Form.Entry entry, Brought.Kept kept) {
        return entry.field().type() != FieldType.PHOTO || MediaTypes.isImage(kept.mediaType());
    }
}
