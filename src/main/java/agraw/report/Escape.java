package agraw.report;

/** Words that stand in markup as words. */
public final class Escape {
    private Escape() {}

    /** Words in which nothing is read as HTML or XML, in text and in attributes. */
    public static String markup(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
