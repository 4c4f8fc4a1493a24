package agraw.workbench;

import agraw.exchange.media.Camera;
import agraw.exchange.media.CameraReader;
import agraw.exchange.media.MediaTypes;
import agraw.model.Attachment;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.Attachments;
import agraw.store.Reasons;
import agraw.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Brings files onto the workbook's disk, and looks what they are. A change names them afterwards: {@link Attaching}. */
final class Bringing {
    private final Store store;
    private final Thumbnails thumbnails;
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private long done;
    private long total;

    Bringing(Store store, Thumbnails thumbnails, Progress progress, BooleanSupplier cancelled) {
        this.store = store;
        this.thumbnails = thumbnails;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /** What became of the files, in order; nothing when it was cancelled. Progress is in bytes. */
    Optional<List<Brought>> bring(List<Incoming> files) {
        record Waiting(Incoming file, Optional<Failure> refused) {}
        List<Waiting> waiting = new ArrayList<>();
        for (Incoming file : files) {
            waiting.add(new Waiting(file, look(file)));
        }
        progress.at(0, total);
        List<Brought> brought = new ArrayList<>();
        try {
            for (Waiting next : waiting) {
                String name = next.file().name();
                brought.add(next.refused()
                        .<Brought>map(why -> new Brought.Refused(name, why))
                        .orElseGet(() -> keep(next.file())));
            }
            return Optional.of(brought);
        } catch (Counted.Cancelled e) {
            return Optional.empty();
        }
    }

    /** Whether a file can be read, and how large it is: before the first byte of any is copied. */
    private Optional<Failure> look(Incoming file) {
        String name = file.name();
        Path path = file.path();
        long size = file.size();
        if (path != null) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                if (!attributes.isRegularFile()) {
                    String reason = attributes.isDirectory() ? "folder" : "notAFile";
                    return Optional.of(new Failure.FileUnreadable(name, reason));
                }
                size = attributes.size();
            } catch (NoSuchFileException e) {
                return Optional.of(new Failure.FileUnreadable(name, "gone"));
            } catch (IOException e) {
                return Optional.of(unreadable(name, e));
            }
        }
        if (size > Attachments.LARGEST) {
            return Optional.of(new Failure.FileTooLarge(name, size, Attachments.LARGEST));
        } else if (size == 0) {
            return Optional.of(new Failure.FileUnreadable(name, "empty"));
        }
        total += size;
        return Optional.empty();
    }

    private static Failure unreadable(String name, IOException e) {
        String reason = Reasons.of(e);
        return new Failure.FileUnreadable(name, reason.equals("readOnly") ? "denied" : reason);
    }

    private void counted(long bytes) {
        done += bytes;
        progress.at(Math.min(done, total), total);
    }

    private Brought keep(Incoming file) {
        String name = file.name();
        try (InputStream content = new Counted(file.source().open(), this::counted, cancelled)) {
            Attachments.Kept kept = store.attachments().put(content, name);
            // What was kept is looked at, not the file: that may change under one's hands
            String mediaType = MediaTypes.of(() -> store.attachments().open(kept.sha256()), name);
            Camera camera = CameraReader.read(() -> store.attachments().open(kept.sha256()), mediaType);
            Brought.Kept brought =
                    Brought.Kept.of(name, kept.sha256(), kept.size(), mediaType, camera, Optional.empty());
            return Brought.Kept.of(name, kept.sha256(), kept.size(), mediaType, camera, told(brought));
        } catch (IOException e) {
            return new Brought.Refused(name, unreadable(name, e));
        } catch (Refusal e) {
            return new Brought.Refused(name, e.failure());
        }
    }

    /** What a person is to know of a file: its name promises another kind, or it cannot be shown. The small picture is made on the way. */
    private Optional<Failure> told(Brought.Kept kept) {
        if (MediaTypes.isMisnamed(kept.name(), kept.mediaType())) {
            String format = MediaTypes.format(kept.mediaType());
            return Optional.of(new Failure.Misnamed(kept.name(), format.isEmpty() ? "none" : format));
        } else if (!MediaTypes.isImage(kept.mediaType())) {
            return Optional.empty();
        }
        try {
            Attachment unnamed = kept.attachment(new UUID(0, 0), "");
            thumbnails.small(unnamed);
            return Optional.empty();
        } catch (Refusal e) {
            return Optional.of(e.failure());
        }
    }
}
