package agraw.workbench;

import agraw.change.Change;
import agraw.change.Label;
import agraw.model.Failure;
import agraw.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Takes submissions with their photos and files: all in one change, or nothing. */
final class SubmissionTaking {
    /** What is done of the whole, in thousandths: files are copied, answers are planned, the change is written. */
    private static final long WHOLE = 1000;

    private static final long FILES = 400;
    private static final long PLANNING = 150;

    private final Store store;
    private final String author;
    private final Locale language;
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private long from;

    SubmissionTaking(Store store, String author, Locale language, Progress progress, BooleanSupplier cancelled) {
        this.store = store;
        this.author = author;
        this.language = language;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /** A person wants no more of it: ends the job from within, and the transaction with it. */
    private static final class Stopped extends RuntimeException {}

    Submissions.Taken take(SubmissionPreview preview) {
        Map<Path, Brought> brought = new HashMap<>();
        try {
            if (!preview.media().isEmpty()) {
                bring(preview.media(), brought);
            }
            Progress planning = part(PLANNING);
            Progress writing = part(WHOLE - from);
            Optional<Change> change = Step.take(
                    store,
                    author,
                    reader -> new Step(
                            Label.of("change.takeSubmissions", preview.file()),
                            new SubmissionPlan(
                                            reader,
                                            preview.source(),
                                            preview.template().id(),
                                            preview.keyColumn(),
                                            language,
                                            brought)
                                    .planned(planning)
                                    .edits()),
                    writing);
            return new Submissions.Taken(change, false, told(preview, brought));
        } catch (Stopped _) {
            return new Submissions.Taken(Optional.empty(), true, List.of());
        }
    }

    private void bring(List<Path> files, Map<Path, Brought> into) {
        List<Incoming> incoming = files.stream().map(Incoming::of).toList();
        List<Brought> kept = new Bringing(store, new Thumbnails(store), part(FILES), cancelled)
                .bring(incoming)
                .orElseThrow(Stopped::new);
        for (int at = 0; at < files.size(); at++) {
            into.put(files.get(at), kept.get(at));
        }
    }

    /** The progress of a part of the job; each hearing is a chance to stop. */
    private Progress part(long share) {
        long start = from;
        from += share;
        return (done, total) -> {
            if (cancelled.getAsBoolean()) {
                throw new Stopped();
            }
            progress.at(total == 0 ? start : start + share * done / total, WHOLE);
        };
    }

    /** Files that were found and are not attached, or of which something is to be known. */
    private static List<Failure> told(SubmissionPreview preview, Map<Path, Brought> brought) {
        List<Failure> told = new ArrayList<>();
        for (Path file : preview.media()) {
            switch (brought.get(file)) {
                case Brought.Refused(String _, Failure failure) -> told.add(failure);
                case Brought.Kept kept -> {
                    kept.told().ifPresent(told::add);
                    if (preview.photos().contains(file) && !agraw.exchange.media.MediaTypes.isImage(kept.mediaType())) {
                        told.add(new Failure.NotAPhoto(kept.name()));
                    }
                }
                case null -> {} // was not brought
            }
        }
        return List.copyOf(told);
    }
}
