package agraw.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a disk or a database said no, as a key of the message bundles. Their own messages can hold content, and are never shown; they come
 * in the language of the system, so the disk itself is asked too.
 */
public final class Reasons {
    private static final long LITTLE = 1 << 20; // bytes: less than this is no room for what a database writes at once
    private static final String LOCKED = "55P03";

    private Reasons() {}

    /** What a disk says of a place. */
    record Room(long usable, boolean readOnly) {
        /** Of the nearest folder above that is there. */
        static Optional<Room> at(Path place) {
            Path there = place.toAbsolutePath();
            try {
                while (!Files.exists(there) && there.getParent() != null) {
                    there = there.getParent();
                }
                FileStore store = Files.getFileStore(there);
                return Optional.of(new Room(store.getUsableSpace(), store.isReadOnly() || !Files.isWritable(there)));
            } catch (IOException | SecurityException e) {
                return Optional.empty(); // a stick that was pulled
            }
        }
    }

    /** Asks also the disk of the file that the failure names, if it names one. */
    public static String of(Exception e) {
        return of(
                e,
                causes(e)
                        .flatMap(cause -> place(cause).stream())
                        .findFirst()
                        .flatMap(Room::at)
                        .orElse(null));
    }

    /** Asks also the disk of a place that was to be written to. */
    public static String of(Exception e, Path place) {
        return of(e, Room.at(place).orElse(null));
    }

    static String of(Throwable e, @Nullable Room room) {
        Optional<String> said = causes(e).flatMap(cause -> said(cause).stream()).findFirst();
        if (said.isPresent()) {
            return said.get();
        } else if (room == null || causes(e).noneMatch(IOException.class::isInstance)) {
            return "failed";
        } else if (room.readOnly()) {
            return "readOnly";
        }
        return room.usable() < LITTLE ? "full" : "failed";
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
    }

    private static Optional<String> said(Throwable e) {
        if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException) {
            return Optional.of("readOnly");
        } else if (e instanceof SQLException sql && LOCKED.equals(sql.getSQLState())) {
            return Optional.of("busy");
        } else if (e instanceof NoSuchFileException) {
            return Optional.of("gone");
        }
        String words = e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : e instanceof IOException && e.getMessage() != null ? e.getMessage() : "";
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("no space") || lower.contains("not enough space") || lower.contains("disk full")) {
            return Optional.of("full");
        } else if (lower.contains("read-only")
                || (e instanceof FileNotFoundException && lower.contains("permission denied"))) {
            return Optional.of("readOnly");
        }
        return Optional.empty();
    }

    private static Optional<Path> place(Throwable e) {
        try {
            if (e instanceof FileSystemException system && system.getFile() != null) {
                return Optional.of(Path.of(system.getFile()));
            } else if (e instanceof FileNotFoundException && e.getMessage() != null) {
                int reason = e.getMessage().lastIndexOf(" ("); // RandomAccessFile: the path, and why
                return Optional.of(
                        Path.of(reason < 0 ? e.getMessage() : e.getMessage().substring(0, reason)));
            }
        } catch (InvalidPathException other) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
