package agraw.compare.drawing;

import java.util.Base64;

/** A picture as a PNG or JPEG file has it. */
public final class Encoded {
    /** How a JPEG begins. */
    private static final byte JPEG = (byte) 0xFF;

    private final byte[] bytes;

    private Encoded(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Encoded of(byte[] bytes) {
        return new Encoded(bytes.clone());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The picture within a text: an address that is the picture itself (RFC 2397). */
    public String address() {
        String kind = bytes.length > 0 && bytes[0] == JPEG ? "jpeg" : "png";
        return "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
