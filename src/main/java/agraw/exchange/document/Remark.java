package agraw.exchange.document;

/**
 * Something that was not taken from a document, which was read all the same.
 *
 * @param kind its sentence is documents.remark and the kind's name in camel case
 * @param count of pages, letters, comments or lines; 1 where nothing is counted
 */
public record Remark(Kind kind, long count) {
    /** What was not taken. */
    public enum Kind {
        PAGES_WITHOUT_TEXT,
        CUT_OFF,
        UNKNOWN_LETTERS,
        COMMENTS_LEFT_OUT,
        REPEATED_LINES_LEFT_OUT
    }
}
