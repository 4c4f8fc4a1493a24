package agraw.compare.agreement;

/** What coders are compared on. */
public enum UnitSize {
    PARAGRAPH,
    SENTENCE,
    CHARACTER
}
