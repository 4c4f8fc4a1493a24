package agraw.store.folder;

import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.log.Disk;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The hold of one window or process on a workbook. The system lets go of it when the process ends, however it ends. */
public final class Hold implements AutoCloseable {
    private final Path holder;
    private final FileChannel channel;

    private Hold(Path holder, FileChannel channel) {
        this.holder = holder;
        this.channel = channel;
    }

    /** The content of holder.json, which stands beside the lock because a locked file cannot be read everywhere. */
    record HolderFile(
            String who,
            Instant since,
            long process,
            @Nullable Instant started) {
        /** Whether the process that wrote this is this one, and not an older one with the same number. */
        boolean isThisProcess() {
            ProcessHandle current = ProcessHandle.current();
            return process == current.pid()
                    && Objects.equals(started, current.info().startInstant().orElse(null));
        }
    }

    /**
     * Takes hold of a workbook.
     *
     * @throws Refusal {@link Failure.WorkbookHeld} with the holder and since when
     */
    public static Hold take(Path folder, String who, Instant now, Disk disk) throws IOException {
        synchronized (Hold.class) {
            // Closing any channel on a file ends all locks that a process has on it (POSIX): so a workbook that this
            // same process
            // holds is noticed before its lock is touched
            Path holder = folder.resolve("holder.json");
            HolderFile other = Json.read(holder, HolderFile.class).orElse(new HolderFile("?", now, 0, null));
            if (other.isThisProcess()) {
                throw held(folder, other);
            }
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw held(folder, other);
            }
            try {
                ProcessHandle current = ProcessHandle.current();
                Instant started = current.info().startInstant().orElse(null);
                Json.write(disk, holder, new HolderFile(who, now, current.pid(), started));
                return new Hold(holder, channel);
            } catch (IOException e) {
                Files.deleteIfExists(holder);
                channel.close();
                throw e;
            }
        }
    }

    private static Refusal held(Path folder, HolderFile by) {
        return new Refusal(new Failure.WorkbookHeld(folder.toString(), by.who(), by.since()));
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another window of this same process, whose holder.json is gone
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (Hold.class) {
            try {
                Files.deleteIfExists(holder);
            } finally {
                channel.close(); // and with it the lock
            }
        }
    }
}
