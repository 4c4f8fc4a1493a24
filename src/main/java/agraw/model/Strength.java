package agraw.model;

/** How well a capacity meets a need. */
public enum Strength {
    STRONG,
    PARTIAL,
    WEAK
}
