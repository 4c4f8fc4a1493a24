package agraw.store;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Something that a check found wrong in a workbook, and where. Each has one sentence in the message bundles, under its key; the
 * arguments are in the order of the components. None holds words of the workbook.
 */
public sealed interface Finding {
    /** A segment of the log is not as it was written. What: header, length, content, or gone. */
    record LogDamaged(String file, long offset, String what) implements Finding {
        @Override
        public List<Object> arguments() {
            return List.of(file, offset, what);
        }
    }

    /** The log reached further at the last clean close: so many bytes are gone from its end. */
    record LogCut(String file, long bytes) implements Finding {
        @Override
        public List<Object> arguments() {
            return List.of(file, bytes);
        }
    }

    /** A change does not fit what is before it. */
    record ChangeDoesNotFit(UUID device, long number) implements Finding {
        @Override
        public List<Object> arguments() {
            return List.of(device.toString(), number);
        }
    }

    /** A device's changes leave out numbers, or one comes twice. */
    record NumbersBroken(UUID device, long expected, long found) implements Finding {
        @Override
        public List<Object> arguments() {
            return List.of(device.toString(), expected, found);
        }
    }

    /** The changes make a row that the table does not have. */
    record RowMissing(String table, String id) implements Finding {
        @Override
        public List<Object> arguments() {
            return List.of(table, id);
        }
    }

    /** The table has a row that no change made. */
    record RowTooMany(String table, String id) implements Finding {
        @Override
        public List<Object> arguments() {
            return List.of(table, id);
        }
    }

    /** A row's column is not as the changes made it. */
    record RowDiffers(String table, String id, String column) implements Finding {
        @Override
        public List<Object> arguments() {
            return List.of(table, id, column);
        }
    }

    /** A property names an entity that is not there. */
    record ReferenceBroken(String table, String id, String property, UUID target) implements Finding {
        @Override
        public List<Object> arguments() {
            return List.of(table, id, property, target.toString());
        }
    }

    /** The file of an attachment is not there. */
    record FileGone(UUID attachment, String sha256) implements Finding {
        @Override
        public List<Object> arguments() {
            return List.of(attachment.toString(), sha256);
        }
    }

    /** The file of an attachment is not the one that was attached. */
    record FileDamaged(UUID attachment, String sha256) implements Finding {
        @Override
        public List<Object> arguments() {
            return List.of(attachment.toString(), sha256);
        }
    }

    /** The sentence's arguments. */
    List<Object> arguments();

    /** The sentence's key in the message bundles: check.rowMissing. */
    default String key() {
        String name = getClass().getSimpleName();
        return "check." + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
