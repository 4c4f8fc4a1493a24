package agraw.model;

/** Where the evidence comes from. */
public enum Evidence {
    OBSERVED,
    INTERVIEW,
    PLENARY,
    PUBLISHED
}
