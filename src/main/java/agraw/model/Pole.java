package agraw.model;

/** Which pole of a tension a passage speaks for. */
public enum Pole {
    A,
    B,
    BOTH
}
