package agraw.workbench;

import agraw.exchange.media.MediaTypes;
import agraw.exchange.media.Photos;
import agraw.exchange.media.Source;
import agraw.model.Attachment;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.Store;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;

/**
 * Pictures of photos in the size of a screen, upright. Small ones are kept beside the index of a workbook in a folder, where they can be
 * deleted, and some in memory. Never called on the screen's thread; at most two photos are unpacked at once, so that memory stays bounded.
 */
public final class Thumbnails {
    /** The longer side of small pictures, in pixels. */
    public static final int SMALL = 240;

    /** The longer side of a photo that is looked at, in pixels. */
    public static final int LARGE = 1600;

    private static final int MOST_IN_MEMORY = 100; // some 20 MB

    private final Store store;
    private final Semaphore unpacking = new Semaphore(2, true);
    private final Optional<Path> folder;
    private final Map<String, BufferedImage> memory = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BufferedImage> eldest) {
            return size() > MOST_IN_MEMORY;
        }
    };

    public Thumbnails(Store store) {
        this.store = store;
        this.folder = store.folder().map(workbook -> workbook.resolve("thumbnails"));
    }

    /** Whether files of this kind have a picture. */
    public static boolean has(Attachment file) {
        return Photos.isShown(file.mediaType());
    }

    /**
     * The small picture of a photo.
     *
     * @throws Refusal {@link Failure.PhotoFormat}, {@link Failure.PhotoTooLarge}, {@link Failure.PhotoBroken},
     *     {@link Failure.FileUnreadable}
     */
    public BufferedImage small(Attachment photo) {
        String key = photo.sha256() + "-" + Objects.requireNonNullElse(photo.turn(), 1L);
        synchronized (memory) {
            BufferedImage known = memory.get(key);
            if (known != null) {
                return known;
            }
        }
        Optional<BufferedImage> kept = folder.flatMap(place -> read(file(place, key)));
        BufferedImage picture = kept.orElseGet(() -> unpacked(photo, SMALL));
        if (kept.isEmpty()) {
            folder.ifPresent(place -> write(picture, file(place, key)));
        }
        synchronized (memory) {
            memory.put(key, picture);
        }
        return picture;
    }

    /** The photo as it is looked at; refusals as for {@link #small}. */
    public BufferedImage large(Attachment photo) {
        return unpacked(photo, LARGE);
    }

    private BufferedImage unpacked(Attachment photo, int longest) {
        Source source = () -> store.attachments().open(photo.sha256());
        try {
            unpacking.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
        try {
            long turn = Objects.requireNonNullElse(photo.turn(), 1L);
            return Photos.read(source, photo.name(), photo.mediaType(), turn, longest);
        } finally {
            unpacking.release();
        }
    }

    private static Path file(Path folder, String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key);
    }

    /** One that cannot be read is made anew. */
    private static Optional<BufferedImage> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(file))))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Where it cannot be kept, it is made again the next time. */
    private static void write(BufferedImage picture, Path file) {
        Path part = file.resolveSibling(UUID.randomUUID() + ".part");
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, picture.getColorModel().hasAlpha() ? "png" : "jpg", bytes);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            try {
                Files.write(part, bytes.toByteArray());
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            return;
        }
    }

    /** What people call the kind of a file, such as PDF; nothing where it has no short name. */
    public static String format(Attachment file) {
        return MediaTypes.format(file.mediaType());
    }
}
