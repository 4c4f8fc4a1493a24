package agraw.exchange.document;

import agraw.model.ParagraphStyle;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a document.
 *
 * @param content plain words as {@link agraw.model.Plain} has them, not empty, without white space at the ends; a break within a line is LF;
 *     the cells of a table's row stand between {@value #BETWEEN_CELLS}
 * @param level of a heading or list item, from 1; of a note, its number; else 0
 * @param page on which it begins, from 1, where the document has pages
 * @param at when it is said, since the beginning of the recording
 * @param speaker as the document writes the name, with the role that stands behind it
 * @param attributes the other columns of a table of answers: header to cell
 */
public record DocumentParagraph(
        String content,
        ParagraphStyle style,
        int level,
        @Nullable Integer page,
        @Nullable Duration at,
        @Nullable String speaker,
        Map<String, String> attributes) {
    /** What stands between two cells of a row: it can be read, and typed into a search. */
    public static final String BETWEEN_CELLS = " | ";

    public DocumentParagraph {
        attributes = Map.copyOf(attributes);
    }

    /** The same with words of which the speaker and time were taken off. */
    DocumentParagraph said(String words, @Nullable String by, @Nullable Duration when) {
        return new DocumentParagraph(
                words, style, level, page, when == null ? at : when, by == null ? speaker : by, attributes);
    }
}
