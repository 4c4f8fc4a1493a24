package agraw.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A text with its paragraphs in order and the tags on its passages, in the order of reading: of tags that start together the longer first. */
public record TextMaterial(Text text, List<Paragraph> paragraphs, List<Tag> tags) {
    public TextMaterial {
        paragraphs = paragraphs.stream()
                .sorted(Comparator.comparing(Paragraph::position).thenComparing(Paragraph::id))
                .toList();
        tags = inOrder(paragraphs, tags);
    }

    /** Where a tag's passage lies: paragraphs counted from 0; nothing where its paragraphs are not in the text. */
    public Optional<Place> place(Tag tag) {
        return place(places(paragraphs), tag);
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

    private static Map<UUID, Integer> places(List<Paragraph> paragraphs) {
        Map<UUID, Integer> places = new HashMap<>();
        for (int index = 0; index < paragraphs.size(); index++) {
            places.put(paragraphs.get(index).id(), index);
        }
        return places;
    }

    private static Optional<Place> place(Map<UUID, Integer> places, Tag tag) {
        Integer start = places.get(tag.startParagraph());
        Integer end = places.get(tag.endParagraph());
        Long startOffset = tag.startOffset();
        Long endOffset = tag.endOffset();
        return start == null || end == null || startOffset == null || endOffset == null
                ? Optional.empty()
                : Optional.of(new Place(start, startOffset.intValue(), end, endOffset.intValue()));
    }

    private static List<Tag> inOrder(List<Paragraph> paragraphs, List<Tag> tags) {
        Map<UUID, Integer> places = places(paragraphs);
        Map<UUID, Optional<Place>> byTag = new HashMap<>();
        tags.forEach(tag -> byTag.put(tag.id(), place(places, tag)));
        Comparator<Tag> reading = Comparator.comparing(
                tag -> byTag.getOrDefault(tag.id(), Optional.empty()).orElse(null),
                Comparator.nullsLast(Comparator.naturalOrder()));
        return tags.stream().sorted(reading.thenComparing(Tag::id)).toList();
    }
}
