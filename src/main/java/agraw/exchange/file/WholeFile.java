package agraw.exchange.file;

import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.Reasons;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
        return reading(file, attributes -> {
            if (attributes.size() > most) {
                throw new Refusal(new Failure.FileTooLarge(file.toString(), attributes.size(), most));
            }
            byte[] bytes = first(file, most + 1);
            if (bytes.length > most) {
                throw new Refusal(new Failure.FileTooLarge(file.toString(), bytes.length, most));
            }
            return bytes;
        });
    }

    /**
     * The first bytes of a file, however large it is; fewer where it has no more.
     *
     * @throws Refusal {@link Failure.FileUnreadable}
     */
    public static byte[] head(Path file, int count) {
        return reading(file, _ -> first(file, count));
    }

    private static byte[] first(Path file, int count) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(count);
        }
    }

    private interface Bytes {
        byte[] of(BasicFileAttributes attributes) throws IOException;
    }

    private static byte[] reading(Path file, Bytes bytes) {
        String name = file.toString();
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new Refusal(new Failure.FileUnreadable(name, attributes.isDirectory() ? "folder" : "notAFile"));
            }
            return bytes.of(attributes);
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

    /** Writes a file that takes its place when it is whole. */
    @FunctionalInterface
    public interface Piece {
        /** Writes all of it to a path beside the place; false if it was stopped. */
        boolean write(Path part) throws IOException;
    }

    /**
     * Writes a file beside its place, forces it to the disk and puts it there only when it is whole. A file of this name is replaced.
     *
     * @throws Refusal {@link Failure.NotWritable}
     */
    public static void write(Path path, Content content) {
        writeUnlessStopped(path, part -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.write(out);
            }
            return true;
        });
    }

    /**
     * Does the same with something that may be stopped, or that writes to files only: then nothing is left behind.
     *
     * @return whether the file was written
     * @throws Refusal {@link Failure.NotWritable}
     */
    public static boolean writeUnlessStopped(Path path, Piece piece) {
        Path part = path.resolveSibling("." + path.getFileName() + ".part");
        try {
            boolean whole = piece.write(part);
            if (whole) {
                force(part);
                move(part, path);
            }
            return whole;
        } catch (IOException e) {
            throw new Refusal(new Failure.NotWritable(path.toString(), Reasons.of(e, path)), e);
        } finally {
            discard(part);
        }
    }

    private static void force(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path part, Path path) throws IOException {
        try {
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // What could not be written is told; a stick that was pulled leaves nothing of ours to reach.
        }
    }
}
