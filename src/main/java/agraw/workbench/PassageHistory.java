package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.model.Kind;
import agraw.model.Tag;
import agraw.model.TextMaterial;
import agraw.model.Value;
import agraw.store.Store;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What was done to a paragraph and to the tags on it, also to those that are gone by now. */
public final class PassageHistory {
    private static final List<String> ENDS = List.of("startParagraph", "endParagraph");

    private final Store store;
    private final Predicate<Tag> seen;

    private PassageHistory(Store store, Predicate<Tag> seen) {
        this.store = store;
        this.seen = seen;
    }

    public static PassageHistory of(Workbench workbench) {
        return new PassageHistory(workbench.store(), workbench.seen());
    }

    /**
     * One change that touched the passage.
     *
     * @param before the words that the paragraph had before it; none where it left them as they were
     */
    public record Line(Change change, Optional<String> before) {}

    /**
     * The latest changes, latest first. The journal is read backwards, no further than to where the paragraph was made: a tag's end names
     * the paragraph before its other changes come.
     *
     * @param at the paragraph's index in the text
     * @param stop asked before each change; what was found until then is what there is
     */
    public List<Line> latest(TextMaterial text, int at, int most, BooleanSupplier stop) {
        UUID paragraph = text.paragraphs().get(at).id();
        Set<UUID> parts = text.tags().stream()
                .filter(seen)
                .filter(tag ->
                        text.place(tag).filter(place -> place.touches(at)).isPresent())
                .map(Tag::id)
                .collect(Collectors.toCollection(HashSet::new));
        parts.add(paragraph);
        List<Line> lines = new ArrayList<>();
        Backwards.walk(store, change -> {
            learn(change, paragraph, parts);
            if (change.edits().stream().anyMatch(edit -> parts.contains(edit.entity()))) {
                lines.add(new Line(change, wordsBefore(change, paragraph)));
            }
            return lines.size() < most && !makes(change, paragraph) && !stop.getAsBoolean();
        });
        return lines;
    }

    private void learn(Change change, UUID paragraph, Set<UUID> parts) {
        for (Edit edit : change.edits()) {
            if (edit.kind() == Kind.TAG && edit instanceof Edit.Delete gone && standsOn(gone.fields(), paragraph)) {
                if (seen.test((Tag) Kind.TAG.entity(gone.entity(), gone.fields()))) {
                    parts.add(gone.entity());
                }
            }
        }
    }

    private static boolean standsOn(Map<String, Value> tag, UUID paragraph) {
        return ENDS.stream().anyMatch(end -> new Value.Id(paragraph).equals(tag.get(end)));
    }

    private static boolean makes(Change change, UUID paragraph) {
        return change.edits().stream()
                .anyMatch(edit -> edit instanceof Edit.Create && edit.entity().equals(paragraph));
    }

    private static Optional<String> wordsBefore(Change change, UUID paragraph) {
        return change.edits().stream()
                .filter(Edit.Set.class::isInstance)
                .map(Edit.Set.class::cast)
                .filter(set -> set.entity().equals(paragraph) && set.property().equals("content"))
                .map(Edit.Set::before)
                .filter(Value.Words.class::isInstance)
                .map(words -> ((Value.Words) words).words())
                .findFirst();
    }
}
