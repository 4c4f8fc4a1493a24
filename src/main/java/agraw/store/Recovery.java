package agraw.store;

/** What had to be mended when a workbook was opened; told to the person. */
public sealed interface Recovery {
    /** The last end was clean. */
    record None() implements Recovery {}

    /** The tables were made from the log: so many of its changes were applied. Nothing is missing. */
    record Replayed(long changes) implements Recovery {}

    /** The log ends earlier than at the last clean close: so many bytes of it are gone. What it still has was applied. */
    record LogCut(long bytes, long changes) implements Recovery {}
}
