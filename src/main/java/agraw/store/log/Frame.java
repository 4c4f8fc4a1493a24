package agraw.store.log;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * A change in the log: length of the payload (4 bytes, big endian), CRC-32C of that length and of the frame's place (4), CRC-32C of the
 * payload (4), payload. The first sum tells a damaged length from a frame that was cut off, and a frame that was moved.
 */
final class Frame {
    static final int HEADER = 12;
    /** A change larger than this is damage: the largest import is far below. */
    static final int MAX_PAYLOAD = 1 << 30;

    private Frame() {}

    /** The bytes of a frame that will stand at a place (offset in bytes from its segment's start). */
    static ByteBuffer of(byte[] payload, long offset) {
        ByteBuffer frame = ByteBuffer.allocate(HEADER + payload.length);
        frame.putInt(payload.length)
                .putInt(headerSum(payload.length, offset))
                .putInt(payloadSum(payload))
                .put(payload);
        return frame.flip();
    }

    static int headerSum(int length, long offset) {
        CRC32C sum = new CRC32C();
        sum.update(ByteBuffer.allocate(12).putInt(length).putLong(offset).flip());
        return (int) sum.getValue();
    }

    static int payloadSum(byte[] payload) {
        CRC32C sum = new CRC32C();
        sum.update(payload);
        return (int) sum.getValue();
    }
}
