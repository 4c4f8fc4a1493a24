package agraw.model;

/** How a fact is known. */
public enum Certainty {
    SEEN,
    TOLD,
    PUBLISHED,
    ESTIMATED
}
