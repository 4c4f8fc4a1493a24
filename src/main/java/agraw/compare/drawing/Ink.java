package agraw.compare.drawing;

/** A colour by what it means. On screens themes give it; on paper it is this. */
public enum Ink {
    NONE(""),
    TEXT("#1f2328"),
    MUTED("#59636e"),
    RULE("#d1d9e0"),
    FAINT("#f0f3f6"),
    PAPER("#ffffff"),
    ACCENT("#0969da"),
    SUPPORTS("#2da44e"),
    CHALLENGES("#cf222e"),
    NUANCE("#bf8700"),
    OPEN("#8c959f"),
    LAND("#e3e8dd");

    private final String hex;

    Ink(String hex) {
        this.hex = hex;
    }

    /** The colour on white paper, such as {@code #1f2328}; empty for none. */
    public String hex() {
        return hex;
    }
}
