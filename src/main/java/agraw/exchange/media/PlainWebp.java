package agraw.exchange.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A WebP without Exif and XMP: only chunks that its pixels come from. The header says its size, so it is read twice. */
final class PlainWebp {
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int HEAD = 8;
    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;

    private PlainWebp() {}

    static void write(Source source, long turn, OutputStream out) throws IOException {
        byte[] block = PlainCopy.orientation(turn);
        long size = 4; // WEBP
        boolean extended = false;
        try (InputStream content = source.buffered()) {
            RiffChunks chunks = new RiffChunks(content);
            while (chunks.next()) {
                extended |= chunks.type().equals("VP8X");
                size += KEPT.contains(chunks.type()) ? HEAD + chunks.padded() : 0;
                chunks.skip();
            }
        }
        boolean turned = turn > 1 && extended; // only the extended kind says where Exif is
        out.write("RIFF".getBytes(StandardCharsets.ISO_8859_1));
        out.write(little(size + (turned ? HEAD + block.length : 0)));
        out.write("WEBP".getBytes(StandardCharsets.ISO_8859_1));
        try (InputStream content = source.buffered()) {
            RiffChunks chunks = new RiffChunks(content);
            while (chunks.next()) {
                if (!KEPT.contains(chunks.type())) {
                    chunks.skip();
                    continue;
                }
                head(chunks.type(), chunks.length(), out);
                long left = chunks.padded();
                if (chunks.type().equals("VP8X") && left > 0) {
                    int flags = content.read() & ~(EXIF_FLAG | XMP_FLAG);
                    out.write(turned ? flags | EXIF_FLAG : flags);
                    left--;
                }
                PlainCopy.copy(content, out, left);
            }
        }
        if (turned) {
            head("EXIF", block.length, out);
            out.write(block);
        }
    }

    private static void head(String type, long length, OutputStream out) throws IOException {
        out.write(type.getBytes(StandardCharsets.ISO_8859_1));
        out.write(little(length));
    }

    private static byte[] little(long number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) number)
                .array();
    }
}
