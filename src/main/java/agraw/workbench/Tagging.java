package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Code;
import agraw.model.Evidence;
import agraw.model.Failure;
import agraw.model.Feature;
import agraw.model.Kind;
import agraw.model.Passage;
import agraw.model.Pole;
import agraw.model.Refusal;
import agraw.model.Region;
import agraw.model.Side;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.TextMaterial;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.workbench.QuoteTagging.Said;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Says more about tags that are there, moves them and takes them off; {@link Coding} puts them. Each call is one change that can be
 * undone; one that would change nothing makes none. A refusal {@link Failure.ChangedMeanwhile} says that the tag, or what it is to stand
 * on, is gone or has other words than those that were seen.
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

    /** Puts another code in the place of a tag's. */
    public Tag retag(UUID tag, UUID code) {
        return change(
                tag,
                (reader, tagged) -> Label.of("change.retag", key(reader, tagged.code()), key(reader, code)),
                (_, _) -> List.of(to("code", code)));
    }

    /**
     * Says, or with null takes back, whether the passage backs the code's claim.
     *
     * @throws Refusal {@link Failure.NuanceNeedsCondition} for a nuance whose condition is not there yet: see {@link #nuance}
     */
    public Tag setStance(UUID tag, @Nullable Stance stance) {
        return change(tag, label("change.setStance"), (_, tagged) -> stance(tagged, stance));
    }

    private static List<To> stance(Tag tagged, @Nullable Stance stance) {
        if (stance == Stance.NUANCE && tagged.condition() == null) {
            throw new Refusal(new Failure.NuanceNeedsCondition());
        }
        return List.of(to("stance", stance));
    }

    /** Says that the passage backs the claim under a condition. */
    public Tag nuance(UUID tag, String condition) {
        String words = Said.words(condition);
        if (words == null) {
            throw new Refusal(new Failure.NuanceNeedsCondition());
        }
        return set(tag, "change.setStance", to("stance", Stance.NUANCE), to("condition", words));
    }

    /**
     * Says under what condition the stance holds.
     *
     * @throws Refusal {@link Failure.NuanceNeedsCondition} when it is taken from a nuance
     */
    public Tag setCondition(UUID tag, @Nullable String condition) {
        return change(tag, label("change.setCondition"), (_, tagged) -> {
            if (tagged.stance() == Stance.NUANCE && Said.words(condition) == null) {
                throw new Refusal(new Failure.NuanceNeedsCondition());
            }
            return List.of(to("condition", Said.words(condition)));
        });
    }

    public Tag setFeature(UUID tag, @Nullable Feature feature) {
        return set(tag, "change.setFeature", to("feature", feature));
    }

    /** Says whether it is a key quote. */
    public Tag setStarred(UUID tag, boolean starred) {
        return set(tag, starred ? "change.star" : "change.unstar", to("starred", starred));
    }

    /** Says whether it shows what its code means. */
    public Tag setExample(UUID tag, boolean example) {
        return set(tag, example ? "change.example" : "change.noExample", to("example", example));
    }

    public Tag setMemo(UUID tag, @Nullable String memo) {
        return set(tag, "change.setMemo", to("memo", Said.words(memo)));
    }

    /** Goes on from one presence to the next: none, present, absent, contested, none. */
    public Tag nextFeature(UUID tag) {
        return change(
                tag,
                label("change.setFeature"),
                (_, tagged) -> List.of(to(
                        "feature",
                        switch (tagged.feature()) {
                            case null -> Feature.PRESENT;
                            case PRESENT -> Feature.ABSENT;
                            case ABSENT -> Feature.CONTESTED;
                            case CONTESTED -> null;
                        })));
    }

    /**
     * Says a stance, or takes it back if it is the one.
     *
     * @throws Refusal {@link Failure.NuanceNeedsCondition}, as {@link #setStance}
     */
    public Tag toggleStance(UUID tag, Stance stance) {
        return change(
                tag,
                label("change.setStance"),
                (_, tagged) -> stance(tagged, tagged.stance() == stance ? null : stance));
    }

    public Tag setSide(UUID tag, @Nullable Side side) {
        return set(tag, "change.setSide", to("side", side));
    }

    public Tag setEvidence(UUID tag, @Nullable Evidence evidence) {
        return set(tag, "change.setEvidence", to("evidence", evidence));
    }

    /** Says which tension the passage speaks to, and for which of its poles; without a tension there is no pole. */
    public Tag setTension(UUID tag, @Nullable UUID tension, @Nullable Pole pole) {
        return set(tag, "change.setTension", to("tension", tension), to("pole", tension == null ? null : pole));
    }

    /** Says which references of the case carry the tag. */
    public Tag setCites(UUID tag, List<UUID> references) {
        return set(tag, "change.setCites", to("cites", references));
    }

    /** Moves the ends of a tag to another passage, of its text or of another, as it was seen. */
    public Tag move(UUID tag, TextMaterial seen, Passage passage) {
        Seen words = new Seen(seen, passage);
        return change(tag, label("change.moveTag"), (reader, _) -> {
            words.check(reader);
            return List.of(
                    to("caseStudy", seen.text().caseStudy()),
                    to("text", passage.text()),
                    to("startParagraph", passage.startParagraph()),
                    to("startOffset", passage.startOffset()),
                    to("endParagraph", passage.endParagraph()),
                    to("endOffset", passage.endOffset()),
                    to("quote", words.quote()));
        });
    }

    /** Moves a photo's tag to another region of it; with null to the whole photo. */
    public Tag moveRegion(UUID tag, @Nullable Region region) {
        return set(tag, "change.moveTag", to("region", region == null ? null : region.words()));
    }

    /** Takes a tag off; statements that rest on it lose this one. No other tag is touched. */
    public void untag(UUID tag) {
        Step.take(store, author, reader -> {
            Tag tagged = reader.get(Tag.class, tag);
            return new Step(Label.of("change.untag", key(reader, tagged.code())), Removal.of(reader, List.of(tagged)));
        });
    }

    private record To(String property, @Nullable Object content) {}

    private static To to(String property, @Nullable Object content) {
        return new To(property, content);
    }

    private Tag set(UUID tag, String label, To... contents) {
        return change(tag, label(label), (_, _) -> List.of(contents));
    }

    /** Changes a tag as it is within the commit. */
    private Tag change(UUID id, BiFunction<Reader, Tag, Label> label, BiFunction<Reader, Tag, List<To>> contents) {
        AtomicReference<@Nullable Tag> changed = new AtomicReference<>();
        Step.take(store, author, reader -> {
            Tag tagged = reader.get(Tag.class, id);
            Map<String, @Nullable Object> other = new LinkedHashMap<>();
            contents.apply(reader, tagged).forEach(to -> other.put(to.property(), to.content()));
            Tag after = Kind.with(tagged, other);
            changed.set(after);
            return new Step(label.apply(reader, tagged), Edit.between(tagged, after));
        });
        return Objects.requireNonNull(changed.get());
    }

    private static BiFunction<Reader, Tag, Label> label(String key) {
        return (reader, tag) -> Label.of(key, key(reader, tag.code()));
    }

    private static String key(Reader reader, UUID code) {
        return reader.get(Code.class, code).key();
    }
}
