package agraw.exchange.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A JPEG without Exif, XMP, IPTC, comments, makers' parts, and further pictures behind the first, which have their own. */
final class PlainJpeg {
    private static final byte[] JFIF = ascii("JFIF\0");
    private static final byte[] PROFILE = ascii("ICC_PROFILE\0");
    private static final byte[] ADOBE = ascii("Adobe");
    private static final byte[] EXIF = ascii("Exif\0\0");

    private PlainJpeg() {}

    static void write(InputStream content, long turn, OutputStream out) throws IOException {
        JpegSegments segments = new JpegSegments(content);
        out.write(0xff);
        out.write(JpegSegments.SOI);
        boolean turned = turn <= 1;
        int marker = segments.next();
        while (marker != JpegSegments.CUT && marker != JpegSegments.EOI) {
            if (!turned && marker != JpegSegments.APP0) { // readers look for Exif behind JFIF
                turned = true;
                segment(out, JpegSegments.APP1, joined(EXIF, PlainCopy.orientation(turn)));
            }
            if (isPicture(marker, segments.body())) {
                segment(out, marker, segments.body());
            }
            if (marker == JpegSegments.SOS) {
                int after = scan(content, out);
                marker = after == JpegSegments.CUT ? after : segments.read(after);
            } else {
                marker = segments.next();
            }
        }
        if (marker == JpegSegments.EOI) {
            out.write(0xff);
            out.write(JpegSegments.EOI);
        }
    }

    private static boolean isPicture(int marker, byte[] body) {
        if (marker >= JpegSegments.APP0 && marker <= JpegSegments.APP15) {
            return switch (marker) {
                case JpegSegments.APP0 -> begins(body, JFIF);
                case JpegSegments.APP2 -> begins(body, PROFILE);
                case JpegSegments.APP14 -> begins(body, ADOBE);
                default -> false;
            };
        }
        return marker != JpegSegments.COM;
    }

    /** Copies packed pixels up to the next marker, and says which that is. */
    private static int scan(InputStream content, OutputStream out) throws IOException {
        while (true) {
            int at = content.read();
            if (at < 0) {
                return JpegSegments.CUT;
            } else if (at != 0xff) {
                out.write(at);
                continue;
            }
            int next = content.read();
            while (next == 0xff) { // filling
                next = content.read();
            }
            if (next < 0) {
                return JpegSegments.CUT;
            } else if (next == 0 || (next >= 0xd0 && next <= 0xd7)) {
                out.write(0xff);
                out.write(next);
            } else {
                return next;
            }
        }
    }

    private static void segment(OutputStream out, int marker, byte[] body) throws IOException {
        out.write(0xff);
        out.write(marker);
        if (!JpegSegments.isBare(marker)) {
            out.write((body.length + 2) >> 8);
            out.write(body.length + 2);
            out.write(body);
        }
    }

    private static boolean begins(byte[] body, byte[] with) {
        return body.length >= with.length && Arrays.equals(body, 0, with.length, with, 0, with.length);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
