package agraw.model;

/** How far a statement has come. */
public enum StatementStatus {
    DRAFT,
    PROPOSED,
    AGREED,
    CONTESTED
}
