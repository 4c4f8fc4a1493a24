package agraw.model;

/** A conclusion under a principle, or a recommendation. */
public enum StatementKind {
    CONCLUSION,
    RECOMMENDATION
}
