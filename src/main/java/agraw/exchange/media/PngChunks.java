package agraw.exchange.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The chunks of a PNG file one after another (ISO/IEC 15948); their content is read by others, or passed over. */
final class PngChunks {
    static final int SIGNATURE = 8;
    static final int SUM = 4; // bytes of the check sum behind each chunk

    private final InputStream content;
    private String type = "";
    private long length;

    /** Reads over the signature. */
    PngChunks(InputStream content) throws IOException {
        this.content = content;
        content.readNBytes(SIGNATURE);
    }

    /** Goes to the next chunk; false at the end of the file. The chunk before must have been read or passed over, with its sum. */
    boolean next() throws IOException {
        byte[] head = content.readNBytes(8);
        if (head.length < 8) {
            return false;
        }
        length = Integer.toUnsignedLong(ByteBuffer.wrap(head).getInt());
        type = new String(head, 4, 4, StandardCharsets.ISO_8859_1);
        return true;
    }

    String type() {
        return type;
    }

    /** Of the content, in bytes. */
    long length() {
        return length;
    }

    /** Passes over content and sum. */
    void skip() throws IOException {
        Skipping.over(content, length + SUM);
    }
}
