package agraw.workbench;

import agraw.compare.agreement.Agreement;
import agraw.model.Paragraph;
import agraw.model.Passage;
import agraw.model.Settlement;
import agraw.model.Tag;
import agraw.model.TextMaterial;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What stands at the passages on which coders differ: the words, the tags, and what was decided. */
final class Disagreements {
    private final Map<UUID, TextMaterial> texts = new HashMap<>();
    private final Map<UUID, Integer> order = new HashMap<>();
    private final List<Settlement> settlements;
    private final List<String> coders;
    private final Function<UUID, Optional<UUID>> counted;

    Disagreements(
            List<TextMaterial> texts,
            List<Settlement> settlements,
            List<String> coders,
            Function<UUID, Optional<UUID>> counted) {
        for (TextMaterial text : texts) {
            this.texts.put(text.text().id(), text);
            for (Paragraph paragraph : text.paragraphs()) {
                order.put(paragraph.id(), order.size());
            }
        }
        this.settlements = settlements;
        this.coders = coders;
        this.counted = counted;
    }

    Agreeing.Disagreed of(Agreement.Difference difference) {
        Passage passage = difference.passage();
        TextMaterial text = texts.get(passage.text());
        if (text == null) {
            throw new IllegalStateException("A passage of a text that was not compared");
        }
        Span place = span(passage);
        List<Tag> tags = text.tags().stream()
                .filter(tag -> coders.contains(tag.coder()))
                .filter(tag -> counted.apply(tag.code()).equals(Optional.of(difference.code())))
                .filter(tag -> text.place(tag)
                        .filter(at -> place.meets(new Span(
                                base(text, at.startParagraph()),
                                at.startOffset(),
                                base(text, at.endParagraph()),
                                at.endOffset())))
                        .isPresent())
                .toList();
        Optional<Settlement> settled = settlements.stream()
                .filter(one ->
                        one.code().equals(difference.code()) && one.text().equals(passage.text()))
                .filter(one -> order.containsKey(one.startParagraph()) && order.containsKey(one.endParagraph()))
                .filter(one -> place.meets(new Span(
                        order.getOrDefault(one.startParagraph(), 0),
                        one.startOffset(),
                        order.getOrDefault(one.endParagraph(), 0),
                        one.endOffset())))
                .max(Comparator.comparing(Settlement::at));
        return new Agreeing.Disagreed(difference, text.text().title(), words(text, passage, place), tags, settled);
    }

    private String words(TextMaterial text, Passage passage, Span place) {
        int first = base(text, 0);
        return Quotes.of(
                passage, text.paragraphs().subList(place.startParagraph() - first, place.endParagraph() - first + 1));
    }

    private int base(TextMaterial text, int paragraph) {
        return order.getOrDefault(text.paragraphs().get(paragraph).id(), 0);
    }

    private Span span(Passage passage) {
        return new Span(
                order.getOrDefault(passage.startParagraph(), 0),
                passage.startOffset(),
                order.getOrDefault(passage.endParagraph(), 0),
                passage.endOffset());
    }

    private record Span(int startParagraph, long start, int endParagraph, long end) {
        boolean meets(Span other) {
            return before(startParagraph, start, other.endParagraph, other.end)
                    && before(other.startParagraph, other.start, endParagraph, end);
        }

        private static boolean before(int paragraph, long offset, int otherParagraph, long otherOffset) {
            return paragraph < otherParagraph || (paragraph == otherParagraph && offset < otherOffset);
        }
    }
}
