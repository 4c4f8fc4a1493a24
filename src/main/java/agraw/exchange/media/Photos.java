package agraw.exchange.media;

import agraw.model.Failure;
import agraw.model.Refusal;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.FileCacheImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads photos small: only every so many pixels of a large one come into memory. How large a photo is stands at its beginning and is looked at
 * before anything is unpacked.
 */
public final class Photos {
    /** The most pixels of a photo that is shown. */
    public static final long MOST_PIXELS = 100_000_000;

    /** The most for kinds that can only be unpacked as a whole, in some bytes a pixel. */
    static final long MOST_AT_ONCE = 24_000_000;

    /** What can be shown, and whether it is read row by row. */
    private static final Map<String, Boolean> SHOWN = Map.of(
            MediaTypes.JPEG,
            true,
            MediaTypes.PNG,
            true,
            MediaTypes.GIF,
            false,
            MediaTypes.BMP,
            true,
            MediaTypes.WEBP,
            false);

    private Photos() {}

    /** Whether photos of this kind can be shown. */
    public static boolean isShown(String mediaType) {
        return SHOWN.containsKey(mediaType);
    }

    /**
     * The photo upright, with its longer side of at most so many pixels.
     *
     * @param name for the sentence that says why not
     * @param turn EXIF orientation
     * @throws Refusal {@link Failure.PhotoFormat}, {@link Failure.PhotoTooLarge}, {@link Failure.PhotoBroken}
     */
    public static BufferedImage read(Source source, String name, String mediaType, long turn, int longest) {
        if (!isShown(mediaType)) {
            throw new Refusal(new Failure.PhotoFormat(name, MediaTypes.format(mediaType)));
        }
        try (InputStream content = source.open();
                ImageInputStream stream = new FileCacheImageInputStream(content, null)) {
            ImageReader reader = reader(mediaType);
            try {
                reader.setInput(stream, true, true);
                return Upright.of(read(reader, source, name, mediaType, longest), turn);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal(new Failure.PhotoBroken(name), e); // readers throw all kinds of things at what is cut
        }
    }

    private static ImageReader reader(String mediaType) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
        if (!readers.hasNext()) {
            throw new IIOException("No reader of " + mediaType);
        }
        return readers.next();
    }

    private static BufferedImage read(ImageReader reader, Source source, String name, String mediaType, int longest)
            throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        long most =
                SHOWN.getOrDefault(mediaType, false) && !isProgressive(source, mediaType) ? MOST_PIXELS : MOST_AT_ONCE;
        if (width * height > most) {
            throw new Refusal(new Failure.PhotoTooLarge(name, width, height, most / 1_000_000));
        }
        AtomicBoolean cut = new AtomicBoolean();
        IIOReadWarningListener listener = (_, warning) -> cut.compareAndSet(false, isOfCut(warning));
        reader.addIIOReadWarningListener(listener);
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = Math.max(1, (int) (Math.max(width, height) / (2L * longest)));
        parameters.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, parameters);
        if (cut.get()) {
            throw new Refusal(new Failure.PhotoBroken(name));
        }
        return fitted(read, longest);
    }

    /** The reader of JPEG fills up what is missing, and only says so. */
    private static boolean isOfCut(String warning) {
        String words = warning.toLowerCase(java.util.Locale.ROOT);
        return words.contains("premature end") || words.contains("truncated") || words.contains("corrupt");
    }

    /** A JPEG in several passes is held as a whole until the last one. */
    private static boolean isProgressive(Source source, String mediaType) throws IOException {
        if (!mediaType.equals(MediaTypes.JPEG)) {
            return false;
        }
        try (InputStream content = source.buffered()) {
            JpegSegments segments = new JpegSegments(content);
            for (int marker = segments.next(); !JpegSegments.isEnd(marker); marker = segments.next()) {
                if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                    return marker != 0xc0 && marker != 0xc1;
                }
            }
            return false;
        }
    }

    /** The picture in its final size, in colours that every screen takes: halved until it is near, so that no line is lost. */
    private static BufferedImage fitted(BufferedImage read, int longest) {
        BufferedImage picture = read;
        double scale = (double) longest / Math.max(read.getWidth(), read.getHeight());
        int width = scale >= 1 ? read.getWidth() : Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = scale >= 1 ? read.getHeight() : Math.max(1, (int) Math.round(read.getHeight() * scale));
        while (picture.getWidth() >= 2 * width && picture.getHeight() >= 2 * height && width > 1 && height > 1) {
            picture = drawn(picture, picture.getWidth() / 2, picture.getHeight() / 2);
        }
        return drawn(picture, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        int type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D graphics = drawn.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(picture, 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        return drawn;
    }
}
