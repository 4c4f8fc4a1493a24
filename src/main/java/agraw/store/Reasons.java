package agraw.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Why a disk or a database said no, as a key of the message bundles. Their own messages can hold content, and are never shown. */
public final class Reasons {
    private Reasons() {}

    public static String of(Exception e) {
        if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException) {
            return "readOnly";
        } else if (e instanceof NoSuchFileException) {
            return "gone";
        }
        String words = e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : e instanceof IOException && e.getMessage() != null ? e.getMessage() : "";
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("no space") || lower.contains("not enough space") || lower.contains("disk full")) {
            return "full";
        } else if (lower.contains("read-only")) {
            return "readOnly";
        }
        return "failed";
    }
}
