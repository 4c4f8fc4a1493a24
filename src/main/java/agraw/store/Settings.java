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
public record Settings(UUID machine, String holder, Disk disk, InstantSource clock, Progress progress) {
    public static Settings of(UUID machine, String holder) {
        return new Settings(machine, holder, new RealDisk(), Clock.systemUTC(), Progress.NONE);
    }

    public Settings with(Progress heard) {
        return new Settings(machine, holder, disk, clock, heard);
    }

    public Settings with(Disk other) {
        return new Settings(machine, holder, other, clock, progress);
    }
}
