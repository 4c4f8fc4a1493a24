package agraw.workbench;

/** Hears how far a long job is, on the job's thread. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (_, _) -> {};

    /** Done of a total, in the job's own units, such as files. */
    void at(long done, long total);
}
