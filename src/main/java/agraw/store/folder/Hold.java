package agraw.store.folder;

import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.log.Disk;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The hold of one window or process on a workbook. The system lets go of it when the process ends, however it ends. */
public final class Hold implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Hold.class);

    /**
     * What this process holds, by real path; guarded by the class. The only static in the house that changes: closing any channel on a
     * file ends all locks that the process has on it (POSIX), so whether it has one must be known before a channel is opened, and that is
     * a fact of the process.
     */
    private static final Map<Path, HolderFile> HELD = new HashMap<>();

    private final Path folder;
    private final FileChannel channel;

    private Hold(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** The content of holder.json, which stands beside the lock because a locked file cannot be read everywhere. */
    record HolderFile(String who, Instant since) {}

    /**
     * Takes hold of a workbook. Who has it is written down where that can be done: a full disk keeps nobody out of their workbook.
     *
     * @throws Refusal {@link Failure.WorkbookHeld} with the holder and since when
     */
    public static Hold take(Path workbook, String who, Instant now, Disk disk) throws IOException {
        synchronized (Hold.class) {
            Path folder = workbook.toRealPath();
            HolderFile here = HELD.get(folder);
            if (here != null) {
                throw held(workbook, here);
            }
            Path holder = holder(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() == null) {
                    throw held(workbook, Json.read(holder, HolderFile.class).orElse(new HolderFile("?", now)));
                }
                HolderFile mine = new HolderFile(who, now);
                write(disk, holder, mine);
                HELD.put(folder, mine);
                return new Hold(folder, channel);
            } catch (IOException | RuntimeException e) {
                try (channel) {
                    throw e;
                }
            }
        }
    }

    private static void write(Disk disk, Path holder, HolderFile mine) throws IOException {
        try {
            Json.write(disk, holder, mine);
        } catch (IOException e) {
            LOG.warn(
                    "Who holds the workbook could not be written: {}",
                    e.getClass().getSimpleName());
            Files.deleteIfExists(holder); // it would name who held it before
        }
    }

    private static Path holder(Path folder) {
        return folder.resolve("holder.json");
    }

    private static Refusal held(Path workbook, HolderFile by) {
        return new Refusal(new Failure.WorkbookHeld(workbook.toString(), by.who(), by.since()));
    }

    @Override
    public void close() throws IOException {
        synchronized (Hold.class) {
            if (!channel.isOpen()) {
                return; // closed before: another may hold it by now
            }
            try {
                Files.deleteIfExists(holder(folder));
            } finally {
                HELD.remove(folder);
                channel.close(); // and with it the lock
            }
        }
    }
}
