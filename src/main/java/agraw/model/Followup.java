package agraw.model;

/** What a line of a discussion leaves to be done. */
public enum Followup {
    DECISION,
    ACTION
}
