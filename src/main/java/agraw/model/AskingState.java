package agraw.model;

/** What became of a question of a session's guide. */
public enum AskingState {
    OPEN,
    ASKED,
    ANSWERED,
    SKIPPED
}
