package agraw.search;

/** In what words were found. */
public enum Place {
    CASE,
    TEXT,
    PARAGRAPH,
    FACT,
    TAG,
    CODE,
    MEMO
}
