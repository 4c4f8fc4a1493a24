package agraw.desktop.shell;

/** Whether the changes are on the disk. */
sealed interface Saved {
    record All() implements Saved {}

    record Saving() implements Saved {}

    /** The last change was not saved; why, and what to do. */
    record Not(String why) implements Saved {}
}
