package agraw.exchange.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A GIF without comments, words and makers' parts such as XMP: only its pictures, how long each is shown, and how often. */
final class PlainGif {
    private static final int HEAD = 13; // signature and screen
    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2c;
    private static final int END = 0x3b;
    private static final int TIMING = 0xf9;
    private static final int APPLICATION = 0xff;
    private static final String REPEAT = "NETSCAPE2.0";

    private PlainGif() {}

    static void write(InputStream content, OutputStream out) throws IOException {
        byte[] head = content.readNBytes(HEAD);
        out.write(head);
        if (head.length < HEAD) {
            return;
        }
        PlainCopy.copy(content, out, colours(head[10]));
        for (int next = content.read(); next >= 0; next = content.read()) {
            switch (next) {
                case EXTENSION -> extension(content, out);
                case PICTURE -> {
                    byte[] place = content.readNBytes(9);
                    if (place.length < 9) {
                        return;
                    }
                    out.write(PICTURE);
                    out.write(place);
                    PlainCopy.copy(content, out, colours(place[8]));
                    PlainCopy.copy(content, out, 1); // how many bits a code has
                    blocks(content, out);
                }
                default -> {
                    out.write(END); // the end, or what no reader would understand
                    return;
                }
            }
        }
    }

    private static long colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3L << ((flags & 7) + 1);
    }

    private static void extension(InputStream content, OutputStream out) throws IOException {
        int label = content.read();
        byte[] first = content.readNBytes(Math.max(0, content.read()));
        boolean kept = label == TIMING
                || (label == APPLICATION && new String(first, StandardCharsets.ISO_8859_1).equals(REPEAT));
        OutputStream target = kept ? out : OutputStream.nullOutputStream();
        target.write(EXTENSION);
        target.write(label);
        target.write(first.length);
        target.write(first);
        if (first.length > 0) {
            blocks(content, target);
        }
    }

    /** Blocks with their lengths, to an empty one. */
    private static void blocks(InputStream content, OutputStream out) throws IOException {
        for (int length = content.read(); length >= 0; length = content.read()) {
            out.write(length);
            if (length == 0) {
                return;
            }
            PlainCopy.copy(content, out, length);
        }
    }
}
