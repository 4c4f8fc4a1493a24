package agraw.exchange.document;

/** Hears how far the reading of a document is, on the reading thread, and may stop it. */
@FunctionalInterface
public interface Watch {
    /** Reads to the end. */
    Watch NONE = (_, _) -> true;

    /** Done of a total, in bytes or pages; false stops the reading. */
    boolean at(long done, long total);
}
