package agraw.exchange.media;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Copies photos without what the camera wrote of the place, and of everything else but which side is up. Only parts that the picture is made of
 * are copied, byte for byte; parts that are not known are left out, because makers of cameras write places into parts of their own. A TIFF, whose
 * parts point at each other, is unpacked and packed again.
 */
public final class PlainCopy {
    private PlainCopy() {}

    /** This one file cannot be freed of its place, though others of its kind can. */
    public static final class PlaceStays extends RuntimeException {
        PlaceStays(Throwable cause) {
            super(cause);
        }
    }

    /** Whether a file of this kind can hold a place. */
    public static boolean mayHoldPlace(String mediaType) {
        return (mediaType.startsWith("image/") && !mediaType.equals(MediaTypes.BMP))
                || mediaType.startsWith("video/")
                || mediaType.equals("audio/mp4");
    }

    /** Whether the place can be taken out of a file of this kind. */
    public static boolean canStrip(String mediaType) {
        return switch (mediaType) {
            case MediaTypes.JPEG, MediaTypes.PNG, MediaTypes.WEBP, MediaTypes.GIF, MediaTypes.TIFF -> true;
            default -> false;
        };
    }

    /**
     * Writes a photo without its place.
     *
     * @param turn the EXIF orientation, which is kept
     * @throws PlaceStays for a TIFF that is too large, or cut
     * @throws IllegalArgumentException for a kind that {@link #canStrip} does not name
     */
    public static void write(Source source, String mediaType, long turn, OutputStream out) throws IOException {
        try (InputStream content = source.buffered()) {
            BufferedOutputStream written = new BufferedOutputStream(out, 1 << 16);
            switch (mediaType) {
                case MediaTypes.JPEG -> PlainJpeg.write(content, turn, written);
                case MediaTypes.PNG -> PlainPng.write(content, turn, written);
                case MediaTypes.WEBP -> PlainWebp.write(source, turn, written);
                case MediaTypes.GIF -> PlainGif.write(content, written);
                case MediaTypes.TIFF -> PlainTiff.write(content, written);
                default -> throw new IllegalArgumentException("No copy of " + mediaType);
            }
            written.flush();
        }
    }

    /** Copies so many bytes, or to the end. */
    static void copy(InputStream content, OutputStream out, long bytes) throws IOException {
        byte[] piece = new byte[1 << 13];
        long left = bytes;
        while (left > 0) {
            int read = content.read(piece, 0, (int) Math.min(left, piece.length));
            if (read < 0) {
                return;
            }
            out.write(piece, 0, read);
            left -= read;
        }
    }

    /** The smallest Exif block (a TIFF file in big-endian order), which says nothing but the orientation. */
    static byte[] orientation(long turn) {
        return new byte[] {
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8, // the first directory is at byte 8
            0,
            1, // one entry
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) turn,
            0,
            0, // Orientation, SHORT, once
            0,
            0,
            0,
            0 // no further directory
        };
    }
}
