package agraw.compare.drawing;

/** Which part of some words stands where they are put. */
public enum Anchor {
    BEGIN,
    MIDDLE,
    END;

    /** The same for words that run the other way. */
    public Anchor mirrored() {
        return switch (this) {
            case BEGIN -> END;
            case MIDDLE -> MIDDLE;
            case END -> BEGIN;
        };
    }
}
