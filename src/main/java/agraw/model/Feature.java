package agraw.model;

/** Is the thing there in this case. */
public enum Feature {
    PRESENT,
    ABSENT,
    CONTESTED
}
