package agraw.exchange.document;

/**
 * How much is taken of a document, so that a hostile one costs little. What a workshop's documents hold is a hundredth of it: a book of
 * 500 pages has about 2 million characters.
 */
final class Limits {
    /** Bytes of a file that is read as a whole: words, HTML, RTF. */
    static final int LARGEST_WORDS = 64 << 20;

    /** Bytes of a file that is read in parts: PDF, and those that are ZIP files. */
    static final long LARGEST_FILE = 768L << 20;

    /** Characters (UTF-16) of a document. */
    static final int MOST_CHARACTERS = 32 << 20;

    static final int MOST_PARAGRAPHS = 400_000;

    /** Files in a ZIP file. */
    static final int MOST_ENTRIES = 20_000;

    /** Bytes of one unfolded file of a ZIP file. */
    static final long LARGEST_ENTRY = 256L << 20;

    /** Bytes that all files of a ZIP file that are read may unfold to. */
    static final long LARGEST_UNFOLDED = 512L << 20;

    /** How many times larger an unfolded file may be than it was folded, once it is beyond {@link #ANY_RATIO}. */
    static final long MOST_RATIO = 200;

    /** Bytes up to which any ratio is taken: a short file of one word over and over folds well. */
    static final long ANY_RATIO = 4L << 20;

    /** Elements of XML within each other. */
    static final int DEEPEST = 512;

    static final int MOST_PAGES = 20_000;

    /** Signs on a page of a PDF file. */
    static final int MOST_SIGNS = 400_000;

    /** Drawing instructions of a page of a PDF file. */
    static final int MOST_INSTRUCTIONS = 20_000_000;

    private Limits() {}
}
