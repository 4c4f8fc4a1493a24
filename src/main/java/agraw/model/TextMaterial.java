package agraw.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text with its paragraphs in order and the tags on its passages, in the order of reading: of tags that start together the longer
 * first. It knows where each paragraph stands, so that the place of a tag costs nothing to find.
 */
public final class TextMaterial {
    private final Text text;
    private final List<Paragraph> paragraphs;
    private final List<Tag> tags;
    private final Map<UUID, Integer> indexes;

    public TextMaterial(Text text, List<Paragraph> paragraphs, List<Tag> tags) {
        this.text = text;
        this.paragraphs = paragraphs.stream()
                .sorted(Comparator.comparing(Paragraph::position).thenComparing(Paragraph::id))
                .toList();
        this.indexes = new HashMap<>();
        for (int index = 0; index < this.paragraphs.size(); index++) {
            indexes.put(this.paragraphs.get(index).id(), index);
        }
        this.tags = inOrder(tags);
    }

    private TextMaterial(TextMaterial words, List<Tag> tags) {
        this.text = words.text;
        this.paragraphs = words.paragraphs;
        this.indexes = words.indexes;
        this.tags = inOrder(tags);
    }

    /** The same words with other tags on them. */
    public TextMaterial withTags(List<Tag> others) {
        return new TextMaterial(this, others);
    }

    public Text text() {
        return text;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public List<Tag> tags() {
        return tags;
    }

    /** Where a tag's passage lies: paragraphs counted from 0; nothing where its paragraphs are not in the text. */
    public Optional<Place> place(Tag tag) {
        Integer start = indexes.get(tag.startParagraph());
        Integer end = indexes.get(tag.endParagraph());
        Long startOffset = tag.startOffset();
        Long endOffset = tag.endOffset();
        return start == null || end == null || startOffset == null || endOffset == null
                ? Optional.empty()
                : Optional.of(new Place(start, startOffset.intValue(), end, endOffset.intValue()));
    }

    public Optional<Tag> tag(UUID id) {
        return tags.stream().filter(tag -> tag.id().equals(id)).findFirst();
    }

    /** The passage of a tag, with paragraphs counted from 0 and offsets in UTF-16 units; the end is exclusive. */
    public record Place(int startParagraph, int startOffset, int endParagraph, int endOffset)
            implements Comparable<Place> {
        private static final Comparator<Place> READING = Comparator.comparingInt(Place::startParagraph)
                .thenComparingInt(Place::startOffset)
                .thenComparing(Comparator.comparingInt(Place::endParagraph)
                        .thenComparingInt(Place::endOffset)
                        .reversed());

        /** Whether some of the passage is in a paragraph. */
        public boolean touches(int paragraph) {
            return startParagraph <= paragraph && paragraph <= endParagraph;
        }

        /** Whether a caret at a place stands in the passage or at its ends. */
        public boolean holds(int paragraph, int offset) {
            return touches(paragraph)
                    && (paragraph > startParagraph || offset >= startOffset)
                    && (paragraph < endParagraph || offset <= endOffset);
        }

        @Override
        public int compareTo(Place other) {
            return READING.compare(this, other);
        }
    }

    private List<Tag> inOrder(List<Tag> unordered) {
        Map<UUID, Optional<Place>> byTag = new HashMap<>();
        unordered.forEach(tag -> byTag.put(tag.id(), place(tag)));
        Comparator<Tag> reading = Comparator.comparing(
                tag -> byTag.getOrDefault(tag.id(), Optional.empty()).orElse(null),
                Comparator.nullsLast(Comparator.naturalOrder()));
        return unordered.stream().sorted(reading.thenComparing(Tag::id)).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextMaterial that
                && text.equals(that.text)
                && paragraphs.equals(that.paragraphs)
                && tags.equals(that.tags);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, paragraphs, tags);
    }
}
