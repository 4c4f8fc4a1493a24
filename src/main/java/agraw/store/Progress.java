package agraw.store;

/** Hears how far a long job is. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (_, _) -> {};

    /** Done of a total, in the job's own units. */
    void at(long done, long total);
}
