package agraw.exchange.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCopyTest {
    private static Source source(byte[] content) {
        return () -> new ByteArrayInputStream(content);
    }

    private static byte[] copy(byte[] photo, String mediaType, long turn) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlainCopy.write(source(photo), mediaType, turn, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 6})
    void aCopyHasTheSamePixelsAndSideAboveAndNothingElse(long turn) throws IOException {
        check(PhotoFiles.jpeg(80, 60, (int) turn), MediaTypes.JPEG, turn);
        check(PhotoFiles.png(80, 60, (int) turn), MediaTypes.PNG, turn);
        check(PhotoFiles.webp((int) turn), MediaTypes.WEBP, turn);
    }

    private static void check(byte[] photo, String mediaType, long turn) throws IOException {
        byte[] copy = copy(photo, mediaType, turn);
        assertThat(CameraReader.read(source(photo), mediaType).place()).isNotNull();
        assertThat(CameraReader.read(source(copy), mediaType))
                .as(mediaType)
                .isEqualTo(new Camera(null, null, null, turn == 1 ? null : turn));
        assertThat(new String(copy, StandardCharsets.ISO_8859_1))
                .as(mediaType)
                .doesNotContain("GPSLatitude", "Taroudant", "2026:05:10", "maker");
        assertThat(pixels(ImageIO.read(new ByteArrayInputStream(copy))))
                .as(mediaType)
                .isEqualTo(pixels(ImageIO.read(new ByteArrayInputStream(photo))));
        assertThat(MediaTypes.of(source(copy), "x")).isEqualTo(mediaType);
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /** Telephones put a second picture, with its own place, or a film behind the first. */
    @Test
    void whatStandsBehindAJpegIsLeftOut() throws IOException {
        byte[] photo = PhotoFiles.jpeg(80, 60, 1);
        byte[] two = Arrays.copyOf(photo, 2 * photo.length);
        System.arraycopy(photo, 0, two, photo.length, photo.length);
        assertThat(copy(two, MediaTypes.JPEG, 1)).isEqualTo(copy(photo, MediaTypes.JPEG, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 30, 300, 500, 800})
    void aPhotoThatIsCutIsCopiedAsFarAsItGoes(int length) throws IOException {
        for (String type : new String[] {MediaTypes.JPEG, MediaTypes.PNG, MediaTypes.WEBP}) {
            byte[] whole = type.equals(MediaTypes.JPEG)
                    ? PhotoFiles.jpeg(80, 60, 6)
                    : type.equals(MediaTypes.PNG) ? PhotoFiles.png(80, 60, 6) : PhotoFiles.webp(6);
            byte[] cut = Arrays.copyOf(whole, Math.min(length, whole.length));
            assertThat(new String(copy(cut, type, 6), StandardCharsets.ISO_8859_1))
                    .as(type)
                    .doesNotContain("GPSLatitude");
        }
    }

    @Test
    void aGifLosesItsWordsAndKeepsItsPixels() throws IOException {
        byte[] plain = PhotoFiles.file(PhotoFiles.quarters(40, 30), "gif");
        byte[] comment = "!\u00fe\u000bGPSLatitude\0".getBytes(StandardCharsets.ISO_8859_1);
        int head = 13 + ((plain[10] & 0x80) == 0 ? 0 : 3 << ((plain[10] & 7) + 1));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        said.write(plain, 0, head);
        said.writeBytes(comment);
        said.write(plain, head, plain.length - head);
        said.writeBytes("GPSLatitude behind the end".getBytes(StandardCharsets.ISO_8859_1));
        byte[] copy = copy(said.toByteArray(), MediaTypes.GIF, 1);
        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain("GPSLatitude");
        assertThat(pixels(ImageIO.read(new ByteArrayInputStream(copy))))
                .isEqualTo(pixels(ImageIO.read(new ByteArrayInputStream(plain))));
    }

    @Test
    void aTiffKeepsItsPixelsAndNothingElseAndACutOneIsRefused() throws Exception {
        byte[] tiff = PhotoFiles.file(PhotoFiles.quarters(40, 30), "tiff");
        byte[] copy = copy(tiff, MediaTypes.TIFF, 1);
        assertThat(pixels(ImageIO.read(new ByteArrayInputStream(copy))))
                .isEqualTo(pixels(ImageIO.read(new ByteArrayInputStream(tiff))));
        assertThat(com.drew.imaging.ImageMetadataReader.readMetadata(new ByteArrayInputStream(copy))
                        .getDirectoriesOfType(com.drew.metadata.exif.GpsDirectory.class))
                .isEmpty();
        assertThatThrownBy(() -> copy(Arrays.copyOf(tiff, tiff.length / 2), MediaTypes.TIFF, 1))
                .isInstanceOf(PlainCopy.PlaceStays.class);
    }

    @Test
    void onlyFormatsThatAreKnownAreFreedOfTheirPlace() {
        assertThat(PlainCopy.canStrip(MediaTypes.HEIC)).isFalse();
        assertThat(PlainCopy.mayHoldPlace(MediaTypes.HEIC)).isTrue();
        assertThat(PlainCopy.mayHoldPlace("video/mp4")).isTrue();
        assertThat(PlainCopy.mayHoldPlace(MediaTypes.PDF)).isFalse();
    }
}
