package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Attachment;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Feature;
import agraw.model.Passage;
import agraw.model.Refusal;
import agraw.model.Region;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.TextMaterial;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import agraw.store.query.TextQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts codes on passages, facts, photos and cases; {@link Tagging} says more about the tags. Each call is one change that can be undone. A
 * tag on a passage begins with what its place says of it: the kind of evidence, and the side of who speaks. A refusal
 * {@link Failure.ChangedMeanwhile} says that what is to be tagged is gone or has other words than those that were seen.
 */
public final class Coding {
    private final Store store;
    private final String author;

    public Coding(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    /** In the name of the person whose hands the workbook is in. */
    public static Coding of(Workbench workbench) {
        return new Coding(workbench.store(), workbench.author());
    }

    /**
     * Puts a code on a passage of a text as it was seen. A nuance is said afterwards, with its condition: {@link Tagging#nuance}.
     *
     * @throws Refusal {@link Failure.NuanceNeedsCondition}
     */
    public Tag tag(TextMaterial seen, Passage passage, UUID code, @Nullable Stance stance, @Nullable Feature feature) {
        return tag(seen, passage, code, QuoteTagging.Said.of(stance, feature, null));
    }

    /** Puts a code on a passage with all that is said of it, in one change. */
    Tag tag(TextMaterial seen, Passage passage, UUID code, QuoteTagging.Said said) {
        Seen words = new Seen(seen, passage);
        return put(said, "change.tagPassage", reader -> {
            words.check(reader);
            return onPassage(reader, words, code);
        });
    }

    private Tag onPassage(Reader reader, Seen words, UUID code) {
        return TagDefaults.of(reader, words.material().text())
                .on(NewTag.onPassage(words, code, author), words.paragraphs());
    }

    /**
     * Puts several codes on a passage, in one change; those that this person has put on just these words already are not put again.
     *
     * @return the tags that were put, in the order of the codes
     */
    public List<Tag> tagAll(TextMaterial seen, Passage passage, List<UUID> codes) {
        Seen words = new Seen(seen, passage);
        List<Tag> put = new ArrayList<>();
        Step.take(store, author, reader -> {
            words.check(reader);
            Set<UUID> there = TextQuery.tagsOn(reader, passage).stream()
                    .filter(tag -> tag.coder().equals(author))
                    .map(Tag::code)
                    .collect(Collectors.toSet());
            put.clear();
            codes.stream()
                    .distinct()
                    .filter(code -> !there.contains(code))
                    .map(code -> onPassage(reader, words, code))
                    .forEach(put::add);
            List<String> keys = put.stream().map(tag -> key(reader, tag.code())).toList();
            return new Step(
                    Label.of("change.tagPassage", String.join(", ", keys)),
                    put.stream().<Edit>map(Edit.Create::of).toList());
        });
        return List.copyOf(put);
    }

    /**
     * A code that is made while it is put.
     *
     * @param name what it is called; null for the words of the passage themselves: a code in vivo
     * @param principle the name of the principle that such codes stand below, where that has to be made too
     * @param language of these names (BCP 47)
     */
    public record NewCode(@Nullable String name, String principle, String language) {}

    /**
     * Puts a new code on a passage, in one change. It is made below the principle with the key {@value InVivo#KEY}, where it waits to be
     * nested; where one with its name is there already, that is put.
     */
    public Tag tagNew(TextMaterial seen, Passage passage, NewCode wanted) {
        Seen words = new Seen(seen, passage);
        AtomicReference<Optional<Tag>> put = new AtomicReference<>(Optional.empty());
        Step.take(store, author, reader -> {
            words.check(reader);
            String name = wanted.name() == null ? words.quote() : wanted.name();
            InVivo inVivo = InVivo.of(CodebookQuery.codebook(reader), wanted.principle(), name, wanted.language());
            Tag tag = onPassage(reader, words, inVivo.code().id());
            put.set(Optional.of(tag));
            List<Edit> edits = new ArrayList<>();
            inVivo.made().forEach(code -> edits.add(Edit.Create.of(code)));
            edits.add(Edit.Create.of(tag));
            return new Step(Label.of("change.tagNew", inVivo.code().labels().in(wanted.language())), edits);
        });
        return put.get().orElseThrow();
    }

    /** Puts a code on a fact of a case. */
    public Tag tagFact(UUID fact, UUID code, @Nullable Stance stance, @Nullable Feature feature) {
        return put(
                QuoteTagging.Said.of(stance, feature, null),
                "change.tagFact",
                reader -> NewTag.onFact(fact, reader.get(Fact.class, fact).caseStudy(), code, author));
    }

    /** Puts a code on a whole case. */
    public Tag tagCase(UUID caseStudy, UUID code, @Nullable Stance stance, @Nullable Feature feature) {
        return put(
                QuoteTagging.Said.of(stance, feature, null),
                "change.tagCase",
                reader -> NewTag.onCase(reader.get(CaseStudy.class, caseStudy).id(), code, author));
    }

    /**
     * Puts a code on a region of a photo, or on all of it.
     *
     * @param condition under which a nuance holds
     * @throws Refusal {@link Failure.NuanceNeedsCondition}
     */
    public Tag tagPhoto(
            UUID photo, @Nullable Region region, UUID code, @Nullable Stance stance, @Nullable String condition) {
        return put(QuoteTagging.Said.of(stance, null, condition), "change.tagPhoto", reader -> {
            UUID caseStudy = FilesOfCase.caseOf(reader, reader.get(Attachment.class, photo));
            return NewTag.onPhoto(photo, region, caseStudy, code, author);
        });
    }

    private Tag put(QuoteTagging.Said said, String label, Function<Reader, Tag> bare) {
        if (said.stance() == Stance.NUANCE && QuoteTagging.Said.words(said.condition()) == null) {
            throw new Refusal(new Failure.NuanceNeedsCondition());
        }
        AtomicReference<Optional<Tag>> put = new AtomicReference<>(Optional.empty());
        Step.take(store, author, reader -> {
            Tag tag = said.of(bare.apply(reader));
            put.set(Optional.of(tag));
            return new Step(Label.of(label, key(reader, tag.code())), List.of(Edit.Create.of(tag)));
        });
        return put.get().orElseThrow();
    }

    private static String key(Reader reader, UUID code) {
        return reader.get(Code.class, code).key();
    }
}
