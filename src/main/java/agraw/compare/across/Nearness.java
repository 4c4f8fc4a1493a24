package agraw.compare.across;

/** How near two tags stand that are counted as coming together. */
public enum Nearness {
    /** On just the same words, or the same fact. */
    SAME,
    /** On words that they share. */
    OVERLAPPING,
    /** In one paragraph or the next. */
    NEAR
}
