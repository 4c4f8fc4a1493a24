package agraw.compare;

/** A way in which cases differ in a row. */
public enum Difference {
    /** Cases say different things: other values, or evidence of another stance or feature. */
    VALUES,
    /** Within one case, sources disagree, or some evidence supports and some challenges. */
    SOURCES,
    /** Some cases have nothing here, others have. */
    MISSING
}
