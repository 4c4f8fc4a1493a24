package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.exchange.media.MediaTypes;
import agraw.model.Attachment;
import agraw.model.CaseStudy;
import agraw.model.Consent;
import agraw.model.Entity;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.FieldType;
import agraw.model.Rank;
import agraw.model.Refusal;
import agraw.model.Tag;
import agraw.model.Value;
import agraw.store.Reader;
import agraw.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Photos and files of a case and of its facts. A file is first brought ({@link #bring}), which may take long and changes nothing, then named
 * by one change ({@link #add}, {@link #answer}). Each method that changes something is one change that can be undone.
 */
public final class Attaching {
    private final Store store;
    private final String author;
    private final Thumbnails thumbnails;
    private final Predicate<Tag> seen;

    public Attaching(Store store, String author) {
        this(store, author, new Thumbnails(store));
    }

    public Attaching(Store store, String author, Thumbnails thumbnails) {
        this(store, author, thumbnails, _ -> true);
    }

    private Attaching(Store store, String author, Thumbnails thumbnails, Predicate<Tag> seen) {
        this.store = store;
        this.author = author;
        this.thumbnails = thumbnails;
        this.seen = seen;
    }

    /** In the name of the person whose hands the workbook is in. */
    public static Attaching of(Workbench workbench) {
        Store store = workbench.store();
        return new Attaching(store, workbench.author(), new Thumbnails(store), workbench.seen());
    }

    /** The small pictures of these files. */
    public Thumbnails thumbnails() {
        return thumbnails;
    }

    /**
     * Brings files onto the workbook's disk and looks what they are. The good ones are kept, also where others are refused.
     *
     * @param progress hears of bytes
     * @param cancelled asked all the while
     * @return what became of each file, in order; nothing when it was cancelled
     */
    public Optional<List<Brought>> bring(List<Incoming> files, Progress progress, BooleanSupplier cancelled) {
        return new Bringing(store, thumbnails, progress, cancelled).bring(files);
    }

    /**
     * What became of files that were to be added.
     *
     * @param told a sentence for each file that was not taken, or of which something is to be known
     */
    public record Added(List<Attachment> attachments, List<Failure> told) {}

    /** Adds files that were brought to a case, in one change. One that the case has already is told, and not added again. */
    public Added add(UUID caseStudy, List<Brought> files) {
        AtomicReference<Added> added = new AtomicReference<>(new Added(List.of(), List.of()));
        Step.take(store, author, reader -> {
            CaseStudy study = reader.get(CaseStudy.class, caseStudy);
            Map<String, String> known = new HashMap<>();
            FilesOfCase.attachments(reader, caseStudy).forEach(old -> known.putIfAbsent(old.sha256(), old.name()));
            String position = last(reader, caseStudy);
            List<Attachment> fresh = new ArrayList<>();
            List<Failure> told = new ArrayList<>();
            for (Brought file : files) {
                switch (file) {
                    case Brought.Refused(String _, Failure failure) -> told.add(failure);
                    case Brought.Kept kept
                    when known.containsKey(kept.sha256()) ->
                        told.add(new Failure.FileTwice(kept.name(), known.getOrDefault(kept.sha256(), kept.name())));
                    case Brought.Kept kept -> {
                        position = Rank.after(position);
                        fresh.add(kept.attachment(caseStudy, position));
                        known.put(kept.sha256(), kept.name());
                        kept.told().ifPresent(told::add);
                    }
                }
            }
            added.set(new Added(List.copyOf(fresh), List.copyOf(told)));
            Label label = fresh.size() == 1
                    ? Label.of("change.addFile", fresh.getFirst().name(), study.key())
                    : Label.of("change.addFiles", Integer.toString(fresh.size()), study.key());
            return new Step(label, fresh.stream().<Edit>map(Edit.Create::of).toList());
        });
        return added.get();
    }

    private static @Nullable String last(Reader reader, UUID owner) {
        return reader.where(Attachment.class, "owner", owner).stream()
                .map(Attachment::position)
                .reduce((_, other) -> other)
                .orElse(null);
    }

    /**
     * Makes a file that was brought the answer to a field for photos or files, in the place of the one that was there.
     *
     * @throws Refusal {@link Failure.NotAPhoto} for another kind of file where a photo is asked for
     */
    public Optional<Change> answer(FactPlace place, Brought.Kept file) {
        if (place.entry().field().type() == FieldType.PHOTO && !MediaTypes.isImage(file.mediaType())) {
            throw new Refusal(new Failure.NotAPhoto(file.name()));
        }
        return Step.take(store, author, reader -> {
            CaseStudy study = reader.get(CaseStudy.class, place.caseStudy());
            List<Edit> edits = new ArrayList<>();
            Optional<Fact> before = reader.find(Fact.class, place.fact());
            if (before.isPresent()) {
                edits.addAll(Removal.of(reader, reader.where(Attachment.class, "owner", place.fact())));
                edits.addAll(Step.set(before.get(), "value", Value.Words.of(file.name())));
            } else {
                edits.add(Edit.Create.of(Casework.fact(reader, place, file.name())));
            }
            edits.add(Edit.Create.of(file.attachment(place.fact(), Rank.of(0))));
            return new Step(Label.of("change.addFile", file.name(), study.key()), edits);
        });
    }

    /** The files of a case in their order, then those of its facts. */
    public List<Filed> list(UUID caseStudy) {
        return store.read(reader -> FilesOfCase.list(reader, caseStudy)).stream()
                .map(file -> file.with(seen))
                .toList();
    }

    /**
     * Says something of a file: caption, credit or name. Only the name must stay; the fact that the file answers takes it too.
     *
     * @throws Refusal {@link Failure.ValueRefused}
     */
    public Optional<Change> set(UUID attachment, String property, String words) {
        return Step.take(store, author, reader -> {
            Attachment before = reader.get(Attachment.class, attachment);
            Value after = Step.wordsOrNone(words);
            if (after == null && property.equals("name")) {
                throw new Refusal(new Failure.ValueRefused(property, words, "words"));
            }
            List<Edit> edits = new ArrayList<>(Step.set(before, property, after));
            if (property.equals("name")) {
                reader.find(Fact.class, before.owner()).ifPresent(fact -> edits.addAll(Step.set(fact, "value", after)));
            }
            return new Step(Label.of("change.setFile", before.name()), edits);
        });
    }

    /** Says whose consent a file has; with null takes it back. */
    public Optional<Change> setConsent(UUID attachment, @Nullable UUID consent) {
        return Step.take(store, author, reader -> {
            Attachment before = reader.get(Attachment.class, attachment);
            Value after = consent == null
                    ? null
                    : new Value.Id(reader.get(Consent.class, consent).id());
            return new Step(Label.of("change.setFile", before.name()), Step.set(before, "consent", after));
        });
    }

    /** Moves a file of a case so many places towards the end of its list, or with a negative number towards its beginning. */
    public Optional<Change> move(UUID attachment, int by) {
        return Step.take(store, author, reader -> {
            Attachment before = reader.get(Attachment.class, attachment);
            List<Attachment> others = reader.where(Attachment.class, "owner", before.owner());
            int from = others.indexOf(before);
            int to = Math.clamp(from + by, 0, others.size() - 1);
            List<Attachment> left =
                    others.stream().filter(other -> !other.equals(before)).toList();
            String rank = Rank.between(
                    to == 0 ? null : left.get(to - 1).position(),
                    to == left.size() ? null : left.get(to).position());
            return new Step(
                    Label.of("change.moveFile", before.name()),
                    from == to ? List.of() : Step.set(before, "position", Value.Words.of(rank)));
        });
    }

    /** Removes files with the tags on them; a fact whose answer was the file goes too. The content stays on the disk, for undo. */
    public Optional<Change> remove(Collection<UUID> attachments) {
        return Step.take(store, author, reader -> {
            List<Attachment> going = reader.whereAny(Attachment.class, "id", attachments);
            List<Entity> all = new ArrayList<>(reader.whereAny(
                    Fact.class, "id", going.stream().map(Attachment::owner).toList()));
            all.addAll(going);
            Label label = going.size() == 1
                    ? Label.of("change.removeFile", going.getFirst().name())
                    : Label.of("change.removeFiles", Integer.toString(going.size()));
            return new Step(label, Removal.of(reader, all));
        });
    }
}
