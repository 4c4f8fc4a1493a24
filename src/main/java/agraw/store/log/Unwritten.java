package agraw.store.log;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Tells sectors of a last frame that never reached the disk, when the power went before the frame was forced, from damage. Such a sector
 * is zeros from where the frame begins in it; what was acknowledged before it in the same sector stays.
 */
final class Unwritten {
    private static final int SECTOR = 512;
    private static final int ROW = 32;
    private static final int LENGTH = 4; // bytes of a frame's length, which is never 0

    private Unwritten() {}

    /** Whether a payload lacks a sector. JSON has no zero bytes, and one flipped bit makes no row of zeros. */
    static boolean isIn(byte[] payload) {
        int zeros = 0;
        for (byte b : payload) {
            zeros = b == 0 ? zeros + 1 : 0;
            if (zeros == ROW) {
                return true;
            }
        }
        return payload[payload.length - 1] == 0;
    }

    /**
     * Whether a frame whose header is wrong lacks a sector that the header stands in.
     *
     * @param rest all bytes from the frame's start to the file's end
     * @param offset where the frame starts in its file
     */
    static boolean headIn(byte[] rest, long offset) {
        int first = Math.min(rest.length, SECTOR - (int) (offset % SECTOR));
        boolean gone = first >= LENGTH
                ? isZero(rest, 0, first)
                : isZero(rest, 0, first) && isLengthBut(first, ByteBuffer.wrap(rest), offset);
        if (!gone && first < Frame.HEADER) {
            gone = isZero(rest, first, Math.min(rest.length, first + SECTOR));
        }
        return gone && !isFollowed(rest, offset);
    }

    /** Whether more than one bit is wrong in the first bytes of the length, which are in a sector of their own; the others are right. */
    private static boolean isLengthBut(int first, ByteBuffer rest, long offset) {
        int length = rest.limit() - Frame.HEADER;
        int wrong = length ^ rest.getInt(0);
        return rest.getInt(LENGTH) == Frame.headerSum(length, offset)
                && Integer.bitCount(wrong) > 1
                && wrong << (Byte.SIZE * first) == 0;
    }

    /** Whether a whole frame stands anywhere behind: then this one was followed by another, and had been acknowledged. */
    private static boolean isFollowed(byte[] rest, long offset) {
        ByteBuffer bytes = ByteBuffer.wrap(rest);
        for (int at = 1; at < rest.length - Frame.HEADER; at++) {
            int length = bytes.getInt(at);
            if (length > 0
                    && length <= rest.length - Frame.HEADER - at
                    && bytes.getInt(at + 4) == Frame.headerSum(length, offset + at)
                    && bytes.getInt(at + 8)
                            == Frame.payloadSum(
                                    Arrays.copyOfRange(rest, at + Frame.HEADER, at + Frame.HEADER + length))) {
                return true;
            }
        }
        return false;
    }

    static boolean isZero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
