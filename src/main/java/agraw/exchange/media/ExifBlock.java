package agraw.exchange.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the Exif block of a photo, which is a TIFF file of its own, without reading more into memory than that: a file that comes from
 * anyone may claim parts of any size, or unpack into any size.
 */
final class ExifBlock {
    /** The most that one segment of a JPEG can hold; others are held to it too, bytes. */
    static final int LARGEST = 1 << 16;

    private static final byte[] PREAMBLE = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    /** How much of a HEIC file is looked through, bytes: phones write it near the beginning. */
    private static final long FAR = 64L << 20;

    private ExifBlock() {}

    static Optional<byte[]> find(Source source, String mediaType) throws IOException {
        try (InputStream content = source.buffered()) {
            return switch (mediaType) {
                case MediaTypes.JPEG -> inJpeg(content);
                case MediaTypes.PNG -> inPng(content);
                case MediaTypes.WEBP -> inWebp(content);
                case MediaTypes.HEIC -> inAny(content);
                default -> Optional.empty();
            };
        }
    }

    private static Optional<byte[]> inJpeg(InputStream content) throws IOException {
        JpegSegments segments = new JpegSegments(content);
        for (int marker = segments.next(); !JpegSegments.isEnd(marker); marker = segments.next()) {
            byte[] body = segments.body();
            if (marker == JpegSegments.APP1 && startsWith(body, PREAMBLE)) {
                return Optional.of(Arrays.copyOfRange(body, PREAMBLE.length, body.length));
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> inPng(InputStream content) throws IOException {
        PngChunks chunks = new PngChunks(content);
        while (chunks.next()) {
            if (chunks.type().equals("eXIf") && chunks.length() <= LARGEST) {
                return Optional.of(content.readNBytes((int) chunks.length()));
            }
            chunks.skip();
        }
        return Optional.empty();
    }

    private static Optional<byte[]> inWebp(InputStream content) throws IOException {
        RiffChunks chunks = new RiffChunks(content);
        while (chunks.next()) {
            if (chunks.type().equals("EXIF") && chunks.length() <= LARGEST) {
                byte[] block = content.readNBytes((int) chunks.length());
                return Optional.of(
                        startsWith(block, PREAMBLE) ? Arrays.copyOfRange(block, PREAMBLE.length, block.length) : block);
            }
            chunks.skip();
        }
        return Optional.empty();
    }

    /** The boxes of a HEIC file are not followed: the block is known by its first words. */
    private static Optional<byte[]> inAny(InputStream content) throws IOException {
        int matched = 0;
        for (long at = 0; at < FAR; at++) {
            int next = content.read();
            if (next < 0) {
                return Optional.empty();
            }
            matched = next == PREAMBLE[matched] ? matched + 1 : next == PREAMBLE[0] ? 1 : 0;
            if (matched == PREAMBLE.length) {
                byte[] block = content.readNBytes(LARGEST);
                if (isTiff(block)) {
                    return Optional.of(block);
                }
                matched = 0;
            }
        }
        return Optional.empty();
    }

    private static boolean isTiff(byte[] block) {
        return block.length > 8
                && ((block[0] == 'I' && block[1] == 'I' && block[2] == 42)
                        || (block[0] == 'M' && block[1] == 'M' && block[3] == 42));
    }

    private static boolean startsWith(byte[] block, byte[] preamble) {
        return block.length > preamble.length && Arrays.equals(block, 0, preamble.length, preamble, 0, preamble.length);
    }
}
