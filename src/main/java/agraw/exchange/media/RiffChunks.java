package agraw.exchange.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The chunks of a WebP file one after another (RFC 9649); their content is read by others, or passed over. */
final class RiffChunks {
    static final int HEADER = 12; // RIFF, size, WEBP

    private final InputStream content;
    private String type = "";
    private long length;

    /** Reads over the header. */
    RiffChunks(InputStream content) throws IOException {
        this.content = content;
        content.readNBytes(HEADER);
    }

    /** Goes to the next chunk; false at the end of the file. The chunk before must have been read or passed over. */
    boolean next() throws IOException {
        byte[] head = content.readNBytes(8);
        if (head.length < 8) {
            return false;
        }
        type = new String(head, 0, 4, StandardCharsets.ISO_8859_1);
        length = Integer.toUnsignedLong(
                ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
        return true;
    }

    String type() {
        return type;
    }

    /** Of the content, in bytes, without the byte that fills it up to an even number. */
    long length() {
        return length;
    }

    /** Of the content with that byte. */
    long padded() {
        return length + (length & 1);
    }

    void skip() throws IOException {
        Skipping.over(content, padded());
    }
}
