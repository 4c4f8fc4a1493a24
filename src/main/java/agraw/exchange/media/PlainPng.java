package agraw.exchange.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG without Exif, words and times: only chunks that say how its pixels look. */
final class PlainPng {
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs",
            "hIST", "acTL", "fcTL", "fdAT");

    private PlainPng() {}

    static void write(InputStream content, long turn, OutputStream out) throws IOException {
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        PngChunks chunks = new PngChunks(content);
        while (chunks.next()) {
            if (KEPT.contains(chunks.type())) {
                out.write(head(chunks.length(), chunks.type()));
                PlainCopy.copy(content, out, chunks.length() + PngChunks.SUM);
            } else {
                chunks.skip();
            }
            if (chunks.type().equals("IHDR") && turn > 1) {
                writeTurn(turn, out);
            } else if (chunks.type().equals("IEND")) {
                return;
            }
        }
    }

    private static byte[] head(long length, String type) {
        return ByteBuffer.allocate(8)
                .putInt((int) length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .array();
    }

    private static void writeTurn(long turn, OutputStream out) throws IOException {
        byte[] block = PlainCopy.orientation(turn);
        CRC32 sum = new CRC32();
        sum.update("eXIf".getBytes(StandardCharsets.ISO_8859_1));
        sum.update(block);
        out.write(head(block.length, "eXIf"));
        out.write(block);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
