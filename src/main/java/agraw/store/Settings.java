package agraw.store;

import agraw.store.log.Disk;
import agraw.store.log.RealDisk;
import java.time.Clock;
import java.time.InstantSource;
import java.util.UUID;

/**
 * How a workbook is opened.
 *
 * @param machine this machine and user, the same for all workbooks
 * @param holder who is told to others that want to open the workbook: "Amina on LAPTOP-7"
 */
public record Settings(UUID machine, String holder, Disk disk, InstantSource clock, Progress progress, Sizes sizes) {
    /**
     * At how many bytes files are renewed; the tests have smaller ones.
     *
     * @param segment a segment of the log that is so long is the last but one
     * @param compactAbove what the view may grow beyond three times its compacted size
     * @param copyAfter what the log may grow until the view's copy is renewed
     */
    public record Sizes(long segment, long compactAbove, long copyAfter) {
        public static final Sizes USUAL = new Sizes(16L << 20, 64L << 20, 1L << 20);
    }

    public static Settings of(UUID machine, String holder) {
        return new Settings(machine, holder, new RealDisk(), Clock.systemUTC(), Progress.NONE, Sizes.USUAL);
    }

    public Settings with(Progress heard) {
        return new Settings(machine, holder, disk, clock, heard, sizes);
    }

    public Settings with(Disk other) {
        return new Settings(machine, holder, other, clock, progress, sizes);
    }

    public Settings with(InstantSource other) {
        return new Settings(machine, holder, disk, other, progress, sizes);
    }

    public Settings with(Sizes other) {
        return new Settings(machine, holder, disk, clock, progress, other);
    }
}
