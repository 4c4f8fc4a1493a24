package agraw.desktop.kit;

import agraw.words.Direction;

/**
 * One paragraph of a text to be read.
 *
 * @param content one line, without line breaks
 * @param speaker who says it, shown above the content and no part of its offsets; empty if nobody is named
 */
public record PassageParagraph(String content, Direction direction, String speaker) {
    /** A paragraph that runs as its first letter does and that nobody is named for. */
    public static PassageParagraph of(String content) {
        return new PassageParagraph(content, Direction.ofText(content), "");
    }
}
