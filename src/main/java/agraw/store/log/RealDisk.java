package agraw.store.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;

/**
 * The file system of the machine. Files are written through {@link RandomAccessFile}, because a file channel is closed for good when the
 * thread that uses it is interrupted, and a workbook must not stop because a job of the window was given up.
 */
public final class RealDisk implements Disk {
    private static final int PIECE = 1 << 20;
    private static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    @Override
    public Tail append(Path file) throws IOException {
        RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw");
        try {
            opened.seek(opened.length());
            return new FileTail(opened);
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    @Override
    public void replace(Path file, byte[] content) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        Path temporary = folder.resolve(file.getFileName() + ".new");
        try (Tail tail = append(temporary)) {
            tail.truncate(0);
            tail.write(ByteBuffer.wrap(content));
            tail.force();
        }
        move(temporary, file);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        Path temporary = to.resolveSibling(to.getFileName() + ".new");
        try {
            try (InputStream in = Files.newInputStream(from);
                    Tail tail = append(temporary)) {
                tail.truncate(0);
                for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                    tail.write(ByteBuffer.wrap(piece));
                }
                tail.force();
            }
            move(temporary, to);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(Objects.requireNonNull(to.getParent()));
    }

    @Override
    public void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            forceFolder(Objects.requireNonNull(file.getParent()));
        }
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (WINDOWS) {
            return; // Windows cannot open a folder, and journals names by itself
        }
        boolean interrupted = Thread.interrupted();
        while (true) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
                break;
            } catch (ClosedByInterruptException e) {
                interrupted = Thread.interrupted() || interrupted;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private record FileTail(RandomAccessFile file) implements Tail {
        @Override
        public void write(ByteBuffer bytes) throws IOException {
            file.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
            bytes.position(bytes.limit());
        }

        @Override
        public void force() throws IOException {
            file.getFD().sync();
        }

        @Override
        public void truncate(long length) throws IOException {
            file.setLength(length);
            file.seek(length);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
