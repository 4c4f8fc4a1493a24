package agraw.workbench;

import agraw.model.Failure;
import agraw.model.Paragraph;
import agraw.model.Passage;
import agraw.model.Refusal;
import agraw.model.TextMaterial;
import agraw.store.Reader;
import agraw.store.query.TextQuery;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A passage with the words that a person saw when it was chosen: offsets say nothing of a text that was edited since. */
record Seen(TextMaterial material, Passage passage) {
    /** The words that were seen. */
    String quote() {
        return Quotes.of(passage, paragraphs());
    }

    /**
     * Looks whether they stand there still.
     *
     * @throws Refusal {@link Failure.ChangedMeanwhile}
     */
    void check(Reader reader) {
        List<Paragraph> now =
                TextQuery.paragraphs(reader, passage.text(), passage.startParagraph(), passage.endParagraph());
        if (!words(now).equals(words(paragraphs()))) {
            throw new Refusal(new Failure.ChangedMeanwhile("paragraph"));
        }
    }

    /** Those that the passage runs over. */
    List<Paragraph> paragraphs() {
        List<Paragraph> all = material.paragraphs();
        int first = at(passage.startParagraph());
        int last = at(passage.endParagraph());
        return all.subList(first, last + 1);
    }

    private int at(UUID paragraph) {
        return IntStream.range(0, material.paragraphs().size())
                .filter(index -> material.paragraphs().get(index).id().equals(paragraph))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The passage is of another text"));
    }

    private static List<String> words(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::content).toList();
    }
}
