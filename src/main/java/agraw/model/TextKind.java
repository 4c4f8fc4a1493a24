package agraw.model;

/** What a text is. */
public enum TextKind {
    BRIEF,
    TRANSCRIPT,
    NOTE,
    REPORT,
    DISCUSSION
}
