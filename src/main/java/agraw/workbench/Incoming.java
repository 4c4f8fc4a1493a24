package agraw.workbench;

import agraw.exchange.media.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that is to come into the workbook: from a disk, or one that was pasted. */
public final class Incoming {
    private final String name;
    private final Source source;
    private final @Nullable Path path;
    private final long size;

    private Incoming(String name, Source source, @Nullable Path path, long size) {
        this.name = name;
        this.source = source;
        this.path = path;
        this.size = size;
    }

    /** A file of a disk; it is looked at when it is kept, not before. */
    public static Incoming of(Path file) {
        String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
        return new Incoming(name, () -> Files.newInputStream(file), file, 0);
    }

    /** Content that is in memory, under a name. */
    public static Incoming of(String name, byte[] content) {
        return new Incoming(name, () -> new ByteArrayInputStream(content), null, content.length);
    }

    /**
     * A file that a case file names by a path from itself on; nothing where there is none, or where it is reached by going up or by a link, so
     * that a case file from anywhere brings nothing but what came with it.
     */
    static Optional<Path> beside(Path caseFile, @Nullable String content) {
        if (content == null) {
            return Optional.empty();
        }
        try {
            Path folder = Objects.requireNonNullElse(caseFile.toAbsolutePath().getParent(), caseFile);
            Path file = folder.resolve(content).normalize();
            return file.startsWith(folder)
                            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            && file.toRealPath().startsWith(folder.toRealPath())
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    public String name() {
        return name;
    }

    Source source() {
        return source;
    }

    /** Where it is on a disk. */
    @Nullable
    Path path() {
        return path;
    }

    /** In bytes, for what is in memory. */
    long size() {
        return size;
    }
}
