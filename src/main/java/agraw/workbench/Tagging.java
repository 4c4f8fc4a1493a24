package agraw.workbench;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Code;
import agraw.model.Evidence;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Feature;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Passage;
import agraw.model.Pole;
import agraw.model.Property;
import agraw.model.Refusal;
import agraw.model.Side;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.model.Value;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.TextQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts codes on passages, facts and cases, says more about what was put, and takes it off again. Each call is one change that can be
 * undone; one that would change nothing makes none. A refusal {@link Failure.ChangedMeanwhile} says that the tag, or what it stands on,
 * is gone.
 */
public final class Tagging {
    private final Store store;
    private final String author;

    public Tagging(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    /** In the name of the person whose hands the workbook is in. */
    public static Tagging of(Workbench workbench) {
        return new Tagging(workbench.store(), workbench.author());
    }

    /**
     * Puts a code on a passage. A nuance is said afterwards, with its condition: {@link #nuance}.
     *
     * @throws Refusal {@link Failure.NuanceNeedsCondition}
     */
    public Tag tag(Passage passage, UUID code, @Nullable Stance stance, @Nullable Feature feature) {
        return put(code, "change.tagPassage", reader -> passageTag(reader, passage, code), stance, feature, null);
    }

    /** Puts a code on a fact of a case. */
    public Tag tagFact(UUID fact, UUID code, @Nullable Stance stance, @Nullable Feature feature) {
        return put(
                code,
                "change.tagFact",
                reader -> blank(code, reader.get(Fact.class, fact).caseStudy(), null, null, fact, null),
                stance,
                feature,
                null);
    }

    /** Puts a code on a whole case. */
    public Tag tagCase(UUID caseStudy, UUID code, @Nullable Stance stance, @Nullable Feature feature) {
        return put(code, "change.tagCase", _ -> blank(code, caseStudy, null, null, null, null), stance, feature, null);
    }

    /** Puts a code on a passage with all that is said of it, in one change. */
    Tag tag(Passage passage, UUID code, QuoteTagging.Said said) {
        return put(
                code,
                "change.tagPassage",
                reader -> said.of(passageTag(reader, passage, code)),
                said.stance(),
                said.feature(),
                said.condition());
    }

    private Tag put(
            UUID code,
            String label,
            java.util.function.Function<Reader, Tag> make,
            @Nullable Stance stance,
            @Nullable Feature feature,
            @Nullable String condition) {
        if (stance == Stance.NUANCE && (condition == null || condition.isBlank())) {
            throw new Refusal(new Failure.NuanceNeedsCondition());
        }
        Tag bare = store.read(make);
        Map<String, Value> values = new LinkedHashMap<>(Kind.TAG.values(bare));
        set(values, "stance", stance);
        set(values, "feature", feature);
        set(values, "condition", words(condition));
        Tag tag = (Tag) Kind.TAG.entity(bare.id(), values);
        store.commit(new Draft(Label.of(label, key(code)), author, List.of(Edit.Create.of(tag))));
        return tag;
    }

    private Tag passageTag(Reader reader, Passage passage, UUID code) {
        Text text = reader.get(Text.class, passage.text());
        return blank(code, text.caseStudy(), passage.text(), passage, null, quote(reader, passage));
    }

    private Tag blank(
            UUID code,
            @Nullable UUID caseStudy,
            @Nullable UUID text,
            @Nullable Passage passage,
            @Nullable UUID fact,
            @Nullable String quote) {
        return new Tag(
                Ids.next(),
                code,
                caseStudy,
                text,
                passage == null ? null : passage.startParagraph(),
                passage == null ? null : passage.startOffset(),
                passage == null ? null : passage.endParagraph(),
                passage == null ? null : passage.endOffset(),
                fact,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                quote,
                author,
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    /** Puts another code in the place of a tag's. */
    public Tag retag(UUID tag, UUID code) {
        return change(tag, Label.of("change.retag", key(tagged(tag).code()), key(code)), to("code", code));
    }

    /**
     * Says, or with null takes back, whether the passage backs the code's claim.
     *
     * @throws Refusal {@link Failure.NuanceNeedsCondition} for a nuance whose condition is not there yet: see {@link #nuance}
     */
    public Tag setStance(UUID tag, @Nullable Stance stance) {
        Tag tagged = tagged(tag);
        if (stance == Stance.NUANCE && tagged.condition() == null) {
            throw new Refusal(new Failure.NuanceNeedsCondition());
        }
        return change(tag, label("change.setStance", tagged), to("stance", stance));
    }

    /** Says that the passage backs the claim under a condition. */
    public Tag nuance(UUID tag, String condition) {
        String words = words(condition);
        if (words == null) {
            throw new Refusal(new Failure.NuanceNeedsCondition());
        }
        return change(tag, label("change.setStance", tagged(tag)), to("stance", Stance.NUANCE), to("condition", words));
    }

    /**
     * Says under what condition the stance holds.
     *
     * @throws Refusal {@link Failure.NuanceNeedsCondition} when it is taken from a nuance
     */
    public Tag setCondition(UUID tag, @Nullable String condition) {
        Tag tagged = tagged(tag);
        if (tagged.stance() == Stance.NUANCE && words(condition) == null) {
            throw new Refusal(new Failure.NuanceNeedsCondition());
        }
        return change(tag, label("change.setCondition", tagged), to("condition", words(condition)));
    }

    public Tag setFeature(UUID tag, @Nullable Feature feature) {
        return change(tag, label("change.setFeature", tagged(tag)), to("feature", feature));
    }

    public Tag setMemo(UUID tag, @Nullable String memo) {
        return change(tag, label("change.setMemo", tagged(tag)), to("memo", words(memo)));
    }

    /** Goes on from one presence to the next: none, present, absent, contested, none. */
    public Tag nextFeature(UUID tag) {
        return setFeature(
                tag,
                switch (tagged(tag).feature()) {
                    case null -> Feature.PRESENT;
                    case PRESENT -> Feature.ABSENT;
                    case ABSENT -> Feature.CONTESTED;
                    case CONTESTED -> null;
                });
    }

    /**
     * Says a stance, or takes it back if it is the one.
     *
     * @throws Refusal {@link Failure.NuanceNeedsCondition}, as {@link #setStance}
     */
    public Tag toggleStance(UUID tag, Stance stance) {
        return setStance(tag, tagged(tag).stance() == stance ? null : stance);
    }

    public Tag setSide(UUID tag, @Nullable Side side) {
        return change(tag, label("change.setSide", tagged(tag)), to("side", side));
    }

    public Tag setEvidence(UUID tag, @Nullable Evidence evidence) {
        return change(tag, label("change.setEvidence", tagged(tag)), to("evidence", evidence));
    }

    /** Says which tension the passage speaks to, and for which of its poles; without a tension there is no pole. */
    public Tag setTension(UUID tag, @Nullable UUID tension, @Nullable Pole pole) {
        return change(
                tag,
                label("change.setTension", tagged(tag)),
                to("tension", tension),
                to("pole", tension == null ? null : pole));
    }

    /** Says which references of the case carry the tag. */
    public Tag setCites(UUID tag, List<UUID> references) {
        return change(tag, label("change.setCites", tagged(tag)), to("cites", references));
    }

    /** Moves the ends of a tag to another passage, of its text or of another. */
    public Tag move(UUID tag, Passage passage) {
        String quote = store.read(reader -> quote(reader, passage));
        return change(
                tag,
                label("change.moveTag", tagged(tag)),
                to("text", passage.text()),
                to("startParagraph", passage.startParagraph()),
                to("startOffset", passage.startOffset()),
                to("endParagraph", passage.endParagraph()),
                to("endOffset", passage.endOffset()),
                to("quote", quote));
    }

    /** Takes a tag off; statements that rest on it lose this one. No other tag is touched. */
    public void untag(UUID tag) {
        Step.take(store, author, reader -> {
            Tag tagged = reader.get(Tag.class, tag);
            return new Step(label("change.untag", tagged), Removal.of(reader, List.of(tagged)));
        });
    }

    private record To(String property, @Nullable Object content) {}

    private static To to(String property, @Nullable Object content) {
        return new To(property, content);
    }

    private Tag change(UUID id, Label label, To... contents) {
        Map<String, Value> values = new LinkedHashMap<>(Kind.TAG.values(tagged(id)));
        List<Edit> edits = new ArrayList<>();
        for (To to : contents) {
            Value before = values.get(to.property());
            set(values, to.property(), to.content());
            Value after = values.get(to.property());
            if (!Objects.equals(before, after)) {
                edits.add(new Edit.Set(Kind.TAG, id, to.property(), before, after));
            }
        }
        if (!edits.isEmpty()) {
            store.commit(new Draft(label, author, edits));
        }
        return (Tag) Kind.TAG.entity(id, values);
    }

    private static void set(Map<String, Value> values, String property, @Nullable Object content) {
        Value value = Property.toValue(content);
        if (value == null) {
            values.remove(property);
        } else {
            values.put(property, value);
        }
    }

    private Label label(String key, Tag tag) {
        return Label.of(key, key(tag.code()));
    }

    private Tag tagged(UUID tag) {
        return store.read(reader -> reader.get(Tag.class, tag));
    }

    private String key(UUID code) {
        return store.read(reader -> reader.get(Code.class, code)).key();
    }

    private static String quote(Reader reader, Passage passage) {
        return Quotes.of(
                passage,
                TextQuery.paragraphs(reader, passage.text(), passage.startParagraph(), passage.endParagraph()));
    }

    private static @Nullable String words(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
