package agraw.model;

/** A property of tags by which they are chosen and counted, beside their case and code. */
public enum Trait {
    STANCE,
    FEATURE,
    SIDE,
    EVIDENCE,
    CODER,
    TENSION,
    POLE,
    /** The text that a tag stands in. */
    TEXT
}
