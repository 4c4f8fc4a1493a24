package agraw.desktop.kit;

/**
 * A part of a text: from a character of a paragraph to before a character of the same or a later one. Paragraphs are counted
 * from 0, offsets in UTF-16 units within the paragraph. The start is never after the end; if they are alike, it is a place.
 */
public record PassageRange(int startParagraph, int startOffset, int endParagraph, int endOffset) {
    /** The beginning of the text. */
    public static final PassageRange START = place(0, 0);

    public PassageRange {
        if (endParagraph < startParagraph || (endParagraph == startParagraph && endOffset < startOffset)) {
            throw new IllegalArgumentException("A range ends before it starts");
        }
    }

    /** A place between two characters. */
    public static PassageRange place(int paragraph, int offset) {
        return new PassageRange(paragraph, offset, paragraph, offset);
    }

    /** A part of one paragraph. */
    public static PassageRange within(int paragraph, int startOffset, int endOffset) {
        return new PassageRange(paragraph, startOffset, paragraph, endOffset);
    }

    public boolean isEmpty() {
        return startParagraph == endParagraph && startOffset == endOffset;
    }

    /** Whether the character after a place belongs to this. */
    public boolean covers(int paragraph, int offset) {
        boolean started = paragraph > startParagraph || (paragraph == startParagraph && offset >= startOffset);
        boolean ended = paragraph > endParagraph || (paragraph == endParagraph && offset >= endOffset);
        return started && !ended;
    }
}
