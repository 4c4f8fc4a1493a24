package agraw.model;

import java.util.UUID;

/**
 * Some consecutive words of a text: from a character of a paragraph to before a character of the same or a later one. Offsets are
 * UTF-16 units within their paragraph.
 */
public record Passage(UUID text, UUID startParagraph, long startOffset, UUID endParagraph, long endOffset) {
    public Passage {
        if (startOffset < 0 || endOffset < 0 || (startParagraph.equals(endParagraph) && startOffset >= endOffset)) {
            throw new IllegalArgumentException("A passage has words");
        }
    }

    /** Words of one paragraph. */
    public static Passage within(Paragraph paragraph, long startOffset, long endOffset) {
        return new Passage(paragraph.text(), paragraph.id(), startOffset, paragraph.id(), endOffset);
    }
}
