package agraw.exchange.media;

import java.io.IOException;
import java.io.InputStream;

/** The segments of a JPEG file one after another (ITU-T T.81, annex B), none of which is larger than 64 KiB. */
final class JpegSegments {
    static final int SOI = 0xd8;
    static final int EOI = 0xd9;
    static final int SOS = 0xda;
    static final int APP0 = 0xe0;
    static final int APP1 = 0xe1;
    static final int APP2 = 0xe2;
    static final int APP14 = 0xee;
    static final int APP15 = 0xef;
    static final int COM = 0xfe;

    /** No marker: the file ends here. */
    static final int CUT = -1;

    private final InputStream content;
    private byte[] body = {};

    /** Reads over the mark of the file's beginning. */
    JpegSegments(InputStream content) throws IOException {
        this.content = content;
        content.readNBytes(2);
    }

    /** Whether no more segments come before the picture itself. */
    static boolean isEnd(int marker) {
        return marker == SOS || marker == EOI || marker == CUT;
    }

    /** Whether a marker stands alone, without a body. */
    static boolean isBare(int marker) {
        return marker == SOI || marker == EOI || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
    }

    /** The next segment's marker: {@link #CUT} where there is none. Its body has been read. */
    int next() throws IOException {
        int at = content.read();
        while (at >= 0 && at != 0xff) {
            at = content.read();
        }
        while (at == 0xff) {
            at = content.read();
        }
        return at < 0 ? CUT : read(at);
    }

    /** Reads the body of a marker that was read already. */
    int read(int marker) throws IOException {
        body = new byte[0];
        if (isBare(marker)) {
            return marker;
        }
        int high = content.read();
        int low = content.read();
        int length = (high << 8) + low - 2;
        if (high < 0 || low < 0 || length < 0) {
            return CUT;
        }
        body = content.readNBytes(length);
        return body.length < length ? CUT : marker;
    }

    /** What stands in the segment. */
    byte[] body() {
        return body;
    }
}
