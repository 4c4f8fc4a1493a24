package agraw.exchange.file;

import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.Reasons;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads files up to a size, and writes files that are there only when they are whole. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * The bytes of a file. Its size is looked at before any byte is read.
     *
     * @param most how many bytes are taken
     * @throws Refusal {@link Failure.FileUnreadable}, {@link Failure.FileTooLarge}
     */
    public static byte[] read(Path file, int most) {
        String name = file.toString();
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new Refusal(new Failure.FileUnreadable(name, attributes.isDirectory() ? "folder" : "notAFile"));
            } else if (attributes.size() > most) {
                throw new Refusal(new Failure.FileTooLarge(name, attributes.size(), most));
            }
            try (InputStream stream = Files.newInputStream(file)) {
                byte[] bytes = stream.readNBytes(most + 1);
                if (bytes.length > most) {
                    throw new Refusal(new Failure.FileTooLarge(name, bytes.length, most));
                }
                return bytes;
            }
        } catch (NoSuchFileException e) {
            throw new Refusal(new Failure.FileUnreadable(name, "gone"), e);
        } catch (IOException e) {
            String reason = Reasons.of(e);
            throw new Refusal(new Failure.FileUnreadable(name, reason.equals("readOnly") ? "denied" : reason), e);
        }
    }

    /** What is to stand in a file. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file beside its place, forces it to the disk and puts it there only when it is whole. A file of this name is replaced.
     *
     * @throws Refusal {@link Failure.NotWritable}
     */
    public static void write(Path path, Content content) {
        Path part = path.resolveSibling("." + path.getFileName() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(
                            part,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.write(out);
                out.flush();
                channel.force(true);
            }
            move(part, path);
        } catch (IOException e) {
            remove(part, e);
            throw new Refusal(new Failure.NotWritable(path.toString(), Reasons.of(e)), e);
        }
    }

    private static void move(Path part, Path path) throws IOException {
        try {
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path part, IOException cause) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
