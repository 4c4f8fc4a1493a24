package agraw.store;

import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.log.Disk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.UUID;

/** Files of attachments in the folder of a workbook: files/ab/ab12…; what is being written has a name in files/new until it is whole. */
final class FileAttachments extends Attachments {
    private static final int PIECE = 1 << 18;

    private final Path files;
    private final String workbook;
    private final Disk disk;
    private final long largest;

    FileAttachments(Path folder, Disk disk) {
        this(folder, disk, LARGEST);
    }

    /** @param largest how many bytes a file may have */
    FileAttachments(Path folder, Disk disk, long largest) {
        this.files = folder.resolve("files");
        this.workbook = folder.toString();
        this.disk = disk;
        this.largest = largest;
    }

    /** Deletes what a crash left half written. */
    void tidy() throws IOException {
        Path fresh = files.resolve("new");
        if (Files.isDirectory(fresh)) {
            try (var left = Files.list(fresh)) {
                for (Path file : left.toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    @Override
    public Kept put(InputStream content, String name) {
        Path fresh = files.resolve("new").resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(files.resolve("new"));
            try {
                Kept kept = write(content, name, fresh);
                Path file = file(kept.sha256());
                if (!Files.exists(file) || state(kept.sha256()) != State.WHOLE) {
                    Files.createDirectories(files.resolve(kept.sha256().substring(0, 2)));
                    disk.forceFolder(files);
                    disk.move(fresh, file);
                }
                return kept;
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new Refusal(new Failure.NotSaved(workbook, Reasons.of(e, files)), e);
        }
    }

    private Kept write(InputStream content, String name, Path fresh) throws IOException {
        MessageDigest digest = digest();
        long size = 0;
        try (Disk.Tail tail = disk.append(fresh)) {
            for (byte[] piece = next(content, name); piece.length > 0; piece = next(content, name)) {
                size += piece.length;
                if (size > largest) {
                    throw new Refusal(new Failure.FileTooLarge(name, size, largest));
                }
                digest.update(piece);
                tail.write(ByteBuffer.wrap(piece));
            }
            tail.force();
        }
        return new Kept(hex(digest), size);
    }

    private static byte[] next(InputStream content, String name) {
        try {
            return content.readNBytes(PIECE);
        } catch (IOException e) {
            throw new Refusal(new Failure.FileUnreadable(name, Reasons.of(e)), e);
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(file(checked(sha256)));
        } catch (IOException e) {
            throw new Refusal(new Failure.FileUnreadable(sha256, Reasons.of(e)), e);
        }
    }

    private Path file(String sha256) {
        return files.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
