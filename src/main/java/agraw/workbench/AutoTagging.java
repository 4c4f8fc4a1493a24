package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Failure;
import agraw.model.Kind;
import agraw.model.Paragraph;
import agraw.model.Passage;
import agraw.model.Refusal;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.search.Excerpt;
import agraw.search.FullText;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.words.Sentences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Puts a code on all passages that a search finds, in one step, after a person has looked at them. */
public final class AutoTagging {
    /** More passages than anybody looks at. */
    public static final int MOST = 5_000;

    private final Store store;
    private final FullText fullText;
    private final String author;

    AutoTagging(Store store, FullText fullText, String author) {
        this.store = store;
        this.fullText = fullText;
        this.author = author;
    }

    public static AutoTagging of(Workbench workbench) {
        return new AutoTagging(workbench.store(), workbench.fullText(), workbench.author());
    }

    /** How much of a paragraph is tagged. */
    public enum Unit {
        /** The words that were found. */
        WORDS,
        /** Each sentence that has all that was asked for. */
        SENTENCE,
        PARAGRAPH
    }

    /**
     * A passage that would be tagged.
     *
     * @param words as they stand there now: where they are others later, it is passed over
     * @param title of its text
     * @param caseKey empty for a text of no case
     */
    public record Candidate(Passage passage, String words, String title, String caseKey) {}

    /**
     * What a search would tag.
     *
     * @param tagged how many passages this person has tagged with the code already: they are not among the candidates
     * @param more whether there are more than were looked at
     */
    public record Preview(String query, UUID code, List<Candidate> candidates, int tagged, boolean more) {
        /** Some of the candidates, drawn at random, for a person to judge by; the same ones for the same seed. */
        public List<Candidate> sample(int size, long seed) {
            List<Candidate> drawn = new ArrayList<>(candidates);
            Collections.shuffle(drawn, new Random(seed));
            Set<Candidate> kept = new HashSet<>(drawn.subList(0, Math.min(size, drawn.size())));
            return candidates.stream().filter(kept::contains).toList();
        }
    }

    /** Looks for what would be tagged; nothing is changed. The query is one of {@link Searching#search}. */
    public Preview preview(String query, UUID code, Unit unit) {
        List<FullText.Passages> found = fullText.passages(query, MOST);
        return store.read(reader -> preview(reader, query, code, unit, found));
    }

    private Preview preview(Reader reader, String query, UUID code, Unit unit, List<FullText.Passages> found) {
        Map<UUID, Paragraph> paragraphs =
                reader.byId(Paragraph.class, found.stream().map(FullText.Passages::paragraph));
        Map<UUID, Text> texts =
                reader.byId(Text.class, paragraphs.values().stream().map(Paragraph::text));
        Map<UUID, CaseStudy> cases =
                reader.byId(CaseStudy.class, texts.values().stream().map(Text::caseStudy));
        Set<Optional<Passage>> tagged = reader.where(Tag.class, "code", code).stream()
                .filter(tag -> tag.coder().equals(author))
                .map(Tag::passage)
                .collect(Collectors.toSet());
        List<Candidate> candidates = new ArrayList<>();
        int there = 0;
        for (FullText.Passages passages : found) {
            Paragraph paragraph = paragraphs.get(passages.paragraph());
            Text text = paragraph == null ? null : texts.get(paragraph.text());
            if (paragraph == null || text == null || !paragraph.content().equals(passages.content())) {
                continue; // it was changed since it was found
            }
            CaseStudy study = cases.get(text.caseStudy());
            for (Sentences.Extent extent : extents(paragraph, text, passages, unit)) {
                Passage passage = Passage.within(paragraph, extent.start(), extent.end());
                if (tagged.contains(Optional.of(passage))) {
                    there++;
                } else {
                    candidates.add(new Candidate(
                            passage,
                            paragraph.content().substring(extent.start(), extent.end()),
                            text.title(),
                            study == null ? "" : study.key()));
                }
            }
        }
        return new Preview(query, code, candidates, there, found.size() == MOST);
    }

    private static List<Sentences.Extent> extents(Paragraph paragraph, Text text, FullText.Passages found, Unit unit) {
        String content = paragraph.content();
        return switch (unit) {
            case PARAGRAPH -> List.of(new Sentences.Extent(0, content.length()));
            case SENTENCE ->
                Sentences.of(content, paragraph.languageIn(text)).stream()
                        .filter(sentence -> found.holds(sentence.start(), sentence.end()))
                        .toList();
            case WORDS -> runs(content, found.found());
        };
    }

    /** Words that were found beside each other are one passage. */
    private static List<Sentences.Extent> runs(String content, List<Excerpt.Span> found) {
        List<Sentences.Extent> runs = new ArrayList<>();
        for (Excerpt.Span span : found) {
            Sentences.Extent last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && content.substring(last.end(), span.start()).isBlank()) {
                runs.removeLast();
                runs.add(new Sentences.Extent(last.start(), span.end()));
            } else {
                runs.add(new Sentences.Extent(span.start(), span.end()));
            }
        }
        return runs;
    }

    /**
     * What putting came to.
     *
     * @param change none where nothing was to be put any more, and where it was stopped
     */
    public record Taken(Optional<Change> change, boolean stopped) {}

    /**
     * Puts the code on passages, in one change. Those whose words are others by now are passed over. Each tag notes the query.
     *
     * @param heard hears how many are done of all
     * @param stop asked between the tags; nothing was changed then
     * @throws Refusal {@link Failure.ChangedMeanwhile} where the code is gone
     */
    public Taken take(Preview preview, List<Candidate> chosen, Progress heard, BooleanSupplier stop) {
        try {
            return new Taken(put(preview, chosen, heard, () -> goOn(stop)), false);
        } catch (CancellationException e) {
            return new Taken(Optional.empty(), true);
        }
    }

    private static void goOn(BooleanSupplier stop) {
        if (stop.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private Optional<Change> put(Preview preview, List<Candidate> chosen, Progress heard, Runnable goOn) {
        return Step.take(
                store,
                author,
                reader -> {
                    Code code = reader.get(Code.class, preview.code());
                    Map<UUID, Paragraph> now = reader.byId(
                            Paragraph.class,
                            chosen.stream().map(candidate -> candidate.passage().startParagraph()));
                    Map<UUID, TagDefaults> defaults = new HashMap<>();
                    reader.byId(Text.class, now.values().stream().map(Paragraph::text))
                            .forEach((id, text) -> defaults.put(id, TagDefaults.of(reader, text)));
                    List<Edit> edits = new ArrayList<>();
                    for (Candidate candidate : chosen) {
                        goOn.run();
                        Paragraph paragraph = now.get(candidate.passage().startParagraph());
                        TagDefaults said = defaults.get(candidate.passage().text());
                        if (paragraph != null && said != null && stands(candidate, paragraph)) {
                            edits.add(Edit.Create.of(tag(preview, candidate, said, paragraph)));
                        }
                    }
                    Label label =
                            Label.of("change.autoTag", code.key(), Integer.toString(edits.size()), preview.query());
                    return new Step(label, edits);
                },
                (done, total) -> {
                    goOn.run();
                    heard.at(done, total);
                });
    }

    private static boolean stands(Candidate candidate, Paragraph now) {
        Passage passage = candidate.passage();
        String content = now.content();
        return passage.endOffset() <= content.length()
                && content.substring((int) passage.startOffset(), (int) passage.endOffset())
                        .equals(candidate.words());
    }

    private Tag tag(Preview preview, Candidate candidate, TagDefaults said, Paragraph paragraph) {
        Tag bare =
                NewTag.onLine(said.text().caseStudy(), candidate.passage(), candidate.words(), preview.code(), author);
        return Kind.with(said.on(bare, List.of(paragraph)), Map.of("memo", preview.query()));
    }
}
