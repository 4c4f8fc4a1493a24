package agraw.model;

/** How a disagreement between coders was settled. */
public enum Verdict {
    APPLIES,
    DOES_NOT_APPLY,
    /** Both readings are kept. */
    BOTH_STAND
}
