package agraw.exchange.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CameraReaderTest {
    private static final Camera SEEN = new Camera(PhotoFiles.TAKEN, "30.4703,-8.877", "215.5", 6L);

    private static Source source(byte[] content) {
        return () -> new ByteArrayInputStream(content);
    }

    @Test
    void whatTheCameraWroteIsReadFromEveryFormatThatHoldsIt() throws IOException {
        assertThat(CameraReader.read(source(PhotoFiles.jpeg(8, 6, 6)), MediaTypes.JPEG))
                .isEqualTo(SEEN);
        assertThat(CameraReader.read(source(PhotoFiles.png(8, 6, 6)), MediaTypes.PNG))
                .isEqualTo(SEEN);
        assertThat(CameraReader.read(source(PhotoFiles.webp(6)), MediaTypes.WEBP))
                .isEqualTo(SEEN);
        byte[] heic = new byte[2000];
        System.arraycopy("Exif\0\0".getBytes(StandardCharsets.US_ASCII), 0, heic, 1000, 6);
        System.arraycopy(PhotoFiles.exif(6), 0, heic, 1006, 300);
        assertThat(CameraReader.read(source(heic), MediaTypes.HEIC)).isEqualTo(SEEN);
    }

    @Test
    void aPhotoWithoutSuchWordsSaysNothing() throws IOException {
        byte[] plain = PhotoFiles.file(PhotoFiles.quarters(8, 6), "jpg");
        assertThat(CameraReader.read(source(plain), MediaTypes.JPEG)).isEqualTo(Camera.NOTHING);
        assertThat(CameraReader.read(source(new byte[0]), MediaTypes.JPEG)).isEqualTo(Camera.NOTHING);
        assertThat(CameraReader.read(source(plain), MediaTypes.PDF)).isEqualTo(Camera.NOTHING);
    }

    /** Wherever a file was cut or a byte is wrong, reading ends, and at worst less is known. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 17, 40, 60, 100, 200, 290, 400})
    void aPhotoThatIsCutSaysWhatItStillCan(int length) throws IOException {
        byte[] cut = Arrays.copyOf(PhotoFiles.jpeg(8, 6, 6), length);
        assertThat(CameraReader.read(source(cut), MediaTypes.JPEG)).isNotNull();
        byte[] wrong = PhotoFiles.jpeg(8, 6, 6);
        wrong[length] ^= 0x55;
        assertThat(CameraReader.read(source(wrong), MediaTypes.JPEG)).isNotNull();
    }

    @Test
    void whatCannotBeIsNotTaken() throws IOException {
        byte[] exif = PhotoFiles.exif(9);
        Arrays.fill(exif, 90, 109, (byte) '0'); // a clock that was never set
        Arrays.fill(exif, 220, 274, (byte) 0); // no satellite
        exif[280] = 0x7f; // a direction beyond the circle
        byte[] heic = new byte[400];
        System.arraycopy("Exif\0\0".getBytes(StandardCharsets.US_ASCII), 0, heic, 0, 6);
        System.arraycopy(exif, 0, heic, 6, 300);
        assertThat(CameraReader.read(source(heic), MediaTypes.HEIC)).isEqualTo(Camera.NOTHING);
    }
}
