package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Ids;
import agraw.model.Paragraph;
import agraw.model.Rank;
import agraw.model.Text;
import agraw.model.TextKind;
import agraw.store.Reader;
import agraw.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a text while it is being written, so that a power cut takes a second of typing and no more. Each call is one change. */
public final class Drafting {
    private final Store store;
    private final String author;
    private final Editing editing;

    public Drafting(Store store, String author) {
        this.store = store;
        this.author = author;
        this.editing = new Editing(store, author);
    }

    /** In the name of the person whose hands the workbook is in. */
    public static Drafting of(Workbench workbench) {
        return new Drafting(workbench.store(), workbench.author());
    }

    /**
     * What a text is to be.
     *
     * @param words each line that is not blank is a paragraph
     */
    public record Draft(UUID caseStudy, TextKind kind, String title, String language, String words) {}

    /**
     * Makes the text what it is to be now. Paragraphs that are as they were keep their tags.
     *
     * @param id of the text; none, or of one that was removed meanwhile: it is made
     * @return the id of the text
     */
    public UUID write(@Nullable UUID id, Draft draft) {
        boolean there =
                id != null && store.read(reader -> reader.find(Text.class, id)).isPresent();
        if (id == null || !there) {
            return editing.add(draft.caseStudy(), draft.kind(), draft.title(), draft.language(), draft.words())
                    .id();
        }
        Step.take(store, author, reader -> {
            Text old = reader.get(Text.class, id);
            String position = draft.caseStudy().equals(old.caseStudy())
                    ? old.position()
                    : Rank.after(last(reader, draft.caseStudy()));
            Text now = new Text(
                    id,
                    draft.caseStudy(),
                    old.session(),
                    draft.kind(),
                    draft.title().isBlank() ? old.title() : draft.title().strip(),
                    draft.language(),
                    position);
            List<Edit> edits = new ArrayList<>(Edit.between(old, now));
            edits.addAll(paragraphs(reader, id, Editing.lines(draft.words())));
            return new Step(Label.of("change.editParagraph", now.title()), edits);
        });
        return id;
    }

    /** Takes the text out again, if it is there. */
    public void discard(@Nullable UUID id) {
        Optional<UUID> there = Optional.ofNullable(id)
                .filter(text ->
                        store.read(reader -> reader.find(Text.class, text)).isPresent());
        there.ifPresent(editing::delete);
    }

    private static @Nullable String last(Reader reader, UUID caseStudy) {
        List<Text> others = reader.where(Text.class, "caseStudy", caseStudy);
        return others.isEmpty() ? null : others.getLast().position();
    }

    /** The paragraphs before and after those that differ stay as they are; those between take the new words in order. */
    private static List<Edit> paragraphs(Reader reader, UUID text, List<String> lines) {
        List<Paragraph> old = reader.where(Paragraph.class, "text", text);
        int most = Math.min(old.size(), lines.size());
        int before = 0;
        while (before < most && old.get(before).content().equals(lines.get(before))) {
            before++;
        }
        int after = 0;
        while (after < most - before
                && old.get(old.size() - 1 - after).content().equals(lines.get(lines.size() - 1 - after))) {
            after++;
        }
        List<Paragraph> changed = old.subList(before, old.size() - after);
        List<String> words = lines.subList(before, lines.size() - after);
        int both = Math.min(changed.size(), words.size());
        List<Edit> edits = new ArrayList<>();
        for (int at = 0; at < both; at++) {
            edits.addAll(Edit.between(changed.get(at), Editing.with(changed.get(at), words.get(at))));
        }
        edits.addAll(LineRemoval.of(
                reader,
                changed.subList(both, changed.size()).stream()
                        .map(Paragraph::id)
                        .toList()));
        String next = after == 0 ? null : old.get(old.size() - after).position();
        int left = before + both;
        String low = left == 0 ? null : old.get(left - 1).position();
        for (String line : words.subList(both, words.size())) {
            low = next == null ? Rank.after(low) : Rank.between(low, next);
            edits.add(Edit.Create.of(Paragraph.of(Ids.next(), text, line, low)));
        }
        return edits;
    }
}
