package agraw.store.log;

import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Reads one segment from its start. A frame that ends before the file does is damaged if a sum is wrong. The last frame of all was never
 * acknowledged where the file's end cuts it off or one of its sectors is zeros (the file's length reached the disk before its content),
 * and reading ends before it.
 */
final class SegmentReader implements AutoCloseable {
    static final int HEADER = 32;
    private static final byte[] MAGIC = "AGRAWLOG".getBytes(StandardCharsets.US_ASCII);
    private static final int FORMAT = 1;

    private final Path file;
    private final long size;
    private final DataInputStream in;
    private long offset;

    /** Last: no segment follows, so that a header that is not whole was never used. */
    SegmentReader(Path file, UUID workbook, boolean last) throws IOException {
        this.file = file;
        this.size = Files.size(file);
        this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        byte[] head = in.readNBytes(HEADER);
        boolean begun = head.length == HEADER && !(last && size == HEADER && Unwritten.isZero(head, 0, HEADER));
        if (begun && !Arrays.equals(head, header(workbook))) {
            close();
            throw damaged(0, "header");
        }
        this.offset = begun ? HEADER : 0;
    }

    /** The first bytes of each segment: a mark, the format, the workbook, and their sum. */
    static byte[] header(UUID workbook) {
        ByteBuffer header = ByteBuffer.allocate(HEADER).put(MAGIC).putInt(FORMAT);
        header.putLong(workbook.getMostSignificantBits()).putLong(workbook.getLeastSignificantBits());
        CRC32C sum = new CRC32C();
        sum.update(header.array(), 0, HEADER - 4);
        return header.putInt((int) sum.getValue()).array();
    }

    /** Where the next frame starts; after the last one, the length that the file should have. 0: not even the header is whole. */
    long offset() {
        return offset;
    }

    /** The payload of the next frame, or null after the last whole one. */
    byte @Nullable [] next() throws IOException {
        long rest = size - offset;
        if (rest <= Frame.HEADER || offset == 0) { // a frame has a payload: no more than a header is a frame cut off
            return null;
        }
        byte[] head = in.readNBytes(Frame.HEADER);
        ByteBuffer header = ByteBuffer.wrap(head);
        int length = header.getInt();
        int headerSum = header.getInt();
        int payloadSum = header.getInt();
        if (headerSum != Frame.headerSum(length, offset) || length < 0 || length > Frame.MAX_PAYLOAD) {
            if (Unwritten.headIn(rest(head), offset)) {
                return null;
            }
            throw damaged(offset, "length");
        }
        if (rest < Frame.HEADER + (long) length) {
            return null;
        }
        byte[] payload = in.readNBytes(length);
        if (payloadSum != Frame.payloadSum(payload)) {
            if (rest == Frame.HEADER + (long) length && Unwritten.isIn(payload)) {
                return null;
            }
            throw damaged(offset, "content");
        }
        offset += Frame.HEADER + length;
        return payload;
    }

    private byte[] rest(byte[] head) throws IOException {
        byte[] more = in.readAllBytes();
        byte[] rest = Arrays.copyOf(head, head.length + more.length);
        System.arraycopy(more, 0, rest, head.length, more.length);
        return rest;
    }

    /**
     * Notes that the segment is followed by another, so that it has to be whole to its end.
     *
     * @throws Refusal {@link Failure.WorkbookDamaged}
     */
    void requireEnd() {
        if (offset == 0 || offset != size) {
            throw damaged(offset, "length");
        }
    }

    private Refusal damaged(long at, String what) {
        return new Refusal(new Failure.WorkbookDamaged(String.valueOf(file.getFileName()), at, what));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
