package agraw.exchange.casefile;

import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.Reasons;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import tools.jackson.databind.json.JsonMapper;

/** Writes case files: UTF-8, LF, an indent of two spaces, properties in the order of the format. */
public final class CaseFileWriter {
    private final JsonMapper mapper = CaseJson.mapper();

    /** The bytes of a case file, with a line end at its end. */
    public byte[] bytes(CaseFile file) {
        return (mapper.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a file beside its place, forces it to the disk and puts it there only when it is whole. A file of this name is replaced.
     *
     * @throws Refusal {@link Failure.NotWritable}
     */
    public void write(CaseFile file, Path path) {
        Path part = path.resolveSibling("." + path.getFileName() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(bytes(file));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
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
