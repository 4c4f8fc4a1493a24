package agraw.desktop.shell;

/** One sentence to the person. */
record Notice(Kind kind, String words) {
    enum Kind {
        /** What was done; it goes by itself. */
        DONE,
        /** What a person should know; it stays until it is dismissed. */
        NEWS,
        /** What was not done and what to do; it stays until it is dismissed. */
        FAILURE
    }
}
