package agraw.exchange.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Photos as cameras write them, and as nobody should. */
public final class PhotoFiles {
    /** 10 May 2026, 30.4703 north, 8.877 west, looking 215.5 degrees from true north. */
    public static final String TAKEN = "2026-05-10T09:41:07";

    private PhotoFiles() {}

    /** A picture with another colour in each quarter: red, green above; blue, yellow below. */
    public static BufferedImage quarters(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};
        for (int quarter = 0; quarter < 4; quarter++) {
            graphics.setColor(colours[quarter]);
            graphics.fillRect(quarter % 2 * width / 2, quarter / 2 * height / 2, width / 2, height / 2);
        }
        graphics.dispose();
        return picture;
    }

    /** A picture as a file of a format of ImageIO. */
    public static byte[] file(BufferedImage picture, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG of a camera: Exif with time, place, direction and orientation, then XMP, IPTC and a comment that name the place too. */
    public static byte[] jpeg(int width, int height, int turn) {
        byte[] plain = file(quarters(width, height), "jpg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xe1, joined(ascii("Exif\0\0"), exif(turn)));
        segment(out, 0xe1, ascii("http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='30,28.218N'/>"));
        segment(out, 0xed, ascii("Photoshop 3.0\0place: Taroudant"));
        segment(out, 0xe5, ascii("maker: GPSLatitude"));
        segment(out, 0xfe, ascii("GPSLatitude in a comment"));
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    /** The same as PNG, with Exif, words and XMP. */
    public static byte[] png(int width, int height, int turn) {
        byte[] plain = file(quarters(width, height), "png");
        int head = 8 + 25; // signature and IHDR
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, head);
        out.writeBytes(chunk("eXIf", exif(turn)));
        out.writeBytes(chunk("tEXt", ascii("Comment\0GPSLatitude 30.4703")));
        out.writeBytes(chunk("iTXt", ascii("XML:com.adobe.xmp\0\0\0\0\0GPSLatitude")));
        out.write(plain, head, plain.length - head);
        return out.toByteArray();
    }

    /** The same as WebP of 4 x 3 pixels, red but for a blue one in the corner. */
    public static byte[] webp(int turn) {
        byte[] plain = Base64.getDecoder().decode("UklGRiAAAABXRUJQVlA4TBMAAAAvA4AAAA8Q87//8x8O7vAQ0f8wAA==");
        byte[] extended = new byte[] {0x0c, 0, 0, 0, 3, 0, 0, 2, 0, 0}; // Exif and XMP; 4 x 3
        byte[] body = joined(
                joined(ascii("WEBP"), riff("VP8X", extended)),
                joined(
                        java.util.Arrays.copyOfRange(plain, 12, plain.length),
                        joined(riff("EXIF", exif(turn)), riff("XMP ", ascii("GPSLatitude")))));
        return riff("RIFF", body);
    }

    /** A PNG whose head promises a size; nothing of its pixels is there. */
    public static byte[] hugePng(int width, int height) {
        return joined(pngHead(width, height), chunk("IEND", new byte[0]));
    }

    /** A PNG of one colour that unpacks into width x height pixels. */
    public static byte[] bombPng(int width, int height) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] row = new byte[1 + width * 3];
            for (int y = 0; y < height; y++) {
                deflating.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return joined(pngHead(width, height), joined(chunk("IDAT", packed.toByteArray()), chunk("IEND", new byte[0])));
    }

    /** A small PNG with a packed text that unpacks into so many bytes. */
    public static byte[] bombTextPng(long bytes) {
        byte[] plain = file(quarters(8, 8), "png");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(ascii("Comment\0\0"));
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] piece = new byte[1 << 20];
            for (long done = 0; done < bytes; done += piece.length) {
                deflating.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        out.writeBytes(chunk("zTXt", packed.toByteArray()));
        out.write(plain, 33, plain.length - 33);
        return out.toByteArray();
    }

    private static byte[] pngHead(int width, int height) {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return joined(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, chunk("IHDR", head));
    }

    /** The TIFF file within Exif: IFD0 with orientation, time and the ways to the Exif and GPS directories. */
    public static byte[] exif(int turn) {
        ByteBuffer out = ByteBuffer.allocate(400).order(ByteOrder.BIG_ENDIAN);
        out.put(ascii("MM")).putShort((short) 42).putInt(8);
        out.putShort((short) 3);
        entry(out, 0x0112, 3, 1, turn << 16);
        entry(out, 0x8769, 4, 1, 60);
        entry(out, 0x8825, 4, 1, 120);
        out.putInt(0);
        out.position(60);
        out.putShort((short) 1);
        entry(out, 0x9003, 2, 20, 90);
        out.putInt(0);
        out.position(90);
        out.put(ascii("2026:05:10 09:41:07\0"));
        out.position(120);
        out.putShort((short) 6);
        entry(out, 1, 2, 2, 'N' << 24);
        entry(out, 2, 5, 3, 220);
        entry(out, 3, 2, 2, 'W' << 24);
        entry(out, 4, 5, 3, 250);
        entry(out, 0x10, 2, 2, 'T' << 24);
        entry(out, 0x11, 5, 1, 280);
        out.putInt(0);
        out.position(220);
        out.putInt(30).putInt(1).putInt(28).putInt(1).putInt(1308).putInt(100); // 30° 28' 13.08"
        out.position(250);
        out.putInt(8).putInt(1).putInt(52).putInt(1).putInt(3720).putInt(100); // 8° 52' 37.2"
        out.position(280);
        out.putInt(2155).putInt(10);
        return java.util.Arrays.copyOf(out.array(), 300);
    }

    private static void entry(ByteBuffer out, int tag, int type, int count, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] body) {
        out.write(0xff);
        out.write(marker);
        out.write((body.length + 2) >> 8);
        out.write(body.length + 2);
        out.writeBytes(body);
    }

    private static byte[] chunk(String type, byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(ascii(type));
        sum.update(body);
        return ByteBuffer.allocate(12 + body.length)
                .putInt(body.length)
                .put(ascii(type))
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] riff(String type, byte[] body) {
        return ByteBuffer.allocate(8 + body.length + (body.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii(type))
                .putInt(body.length)
                .put(body)
                .array();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }
}
