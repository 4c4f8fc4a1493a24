package agraw.exchange.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.model.Failure;
import agraw.model.Refusal;
import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotosTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long MEGABYTE = 1 << 20;

    private static Source source(byte[] content) {
        return () -> new ByteArrayInputStream(content);
    }

    private static BufferedImage read(byte[] content, String mediaType, long turn, int longest) {
        return Photos.read(source(content), "IMG_1.jpg", mediaType, turn, longest);
    }

    @Test
    void aPhotoIsReadSmallAndUpright() {
        BufferedImage small = read(PhotoFiles.jpeg(800, 600, 6), MediaTypes.JPEG, 6, 100);
        assertThat(small.getWidth()).isEqualTo(75);
        assertThat(small.getHeight()).isEqualTo(100);
        assertThat(colour(small, 0.25, 0.25)).isEqualTo(Color.BLUE);
        assertThat(colour(small, 0.75, 0.25)).isEqualTo(Color.RED);
        assertThat(colour(small, 0.25, 0.75)).isEqualTo(Color.YELLOW);
        assertThat(colour(small, 0.75, 0.75)).isEqualTo(Color.GREEN);
    }

    @Test
    void everyFormatThatIsShownIsRead() {
        for (String format : new String[] {"png", "gif", "bmp"}) {
            BufferedImage small = read(PhotoFiles.file(PhotoFiles.quarters(80, 60), format), "image/" + format, 1, 40);
            assertThat(small.getWidth()).as(format).isEqualTo(40);
            assertThat(colour(small, 0.25, 0.25)).as(format).isEqualTo(Color.RED);
        }
        BufferedImage webp = read(PhotoFiles.webp(1), MediaTypes.WEBP, 1, 40);
        assertThat(webp.getWidth()).as("a small photo is not made larger").isEqualTo(4);
        assertThat(new Color(webp.getRGB(0, 0))).isEqualTo(Color.BLUE);
        assertThat(new Color(webp.getRGB(3, 2))).isEqualTo(Color.RED);
    }

    private static Color colour(BufferedImage picture, double x, double y) {
        int rgb = picture.getRGB((int) (picture.getWidth() * x), (int) (picture.getHeight() * y));
        return new Color(pure(rgb >> 16), pure(rgb >> 8), pure(rgb));
    }

    private static int pure(int part) {
        return (part & 0xff) > 127 ? 255 : 0;
    }

    @Test
    void aPhotoOfTheTelephoneThatCannotBeShownIsTold() {
        assertThatThrownBy(() -> read(new byte[100], MediaTypes.HEIC, 1, 100))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.failure()).isEqualTo(new Failure.PhotoFormat("IMG_1.jpg", "HEIC")));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.5, 0.9, 0.97})
    void aPhotoThatIsCutIsTold(double part) {
        BufferedImage noise = new BufferedImage(200, 150, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 200 * 150; at++) {
            noise.setRGB(at % 200, at / 200, at * 2_654_435);
        }
        for (String format : new String[] {"jpg", "png"}) {
            byte[] whole = PhotoFiles.file(noise, format);
            byte[] cut = Arrays.copyOf(whole, (int) (whole.length * part));
            assertBroken(cut, format.equals("jpg") ? MediaTypes.JPEG : MediaTypes.PNG);
        }
    }

    @Test
    void whatIsNoPhotoAtAllIsTold() {
        byte[] words = "this is a letter, whatever its name says"
                .repeat(100)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (String type :
                new String[] {MediaTypes.JPEG, MediaTypes.PNG, MediaTypes.WEBP, MediaTypes.GIF, MediaTypes.BMP}) {
            assertBroken(words, type);
            assertBroken(new byte[0], type);
        }
    }

    private static void assertBroken(byte[] content, String mediaType) {
        assertThatThrownBy(() -> read(content, mediaType, 1, 50))
                .as(mediaType)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure()).isEqualTo(new Failure.PhotoBroken("IMG_1.jpg")));
    }

    @Test
    void aPhotoThatWouldFillTheMemoryIsToldFromItsHeadAlone() {
        byte[] huge = PhotoFiles.hugePng(50_000, 50_000);
        long allocated = allocated(() -> assertThatThrownBy(() -> read(huge, MediaTypes.PNG, 1, 100))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure())
                                .isEqualTo(new Failure.PhotoTooLarge("IMG_1.jpg", 50_000, 50_000, 100))));
        assertThat(allocated).isLessThan(8 * MEGABYTE);
    }

    @Test
    void aLargePhotoThatIsPackedSmallIsReadRowByRow() {
        byte[] bomb = PhotoFiles.bombPng(10_000, 9_000); // 270 MB of pixels
        assertThat(bomb.length).isLessThan((int) MEGABYTE);
        long allocated = allocated(
                () -> assertThat(read(bomb, MediaTypes.PNG, 1, 240).getWidth()).isEqualTo(240));
        assertThat(allocated).isLessThan(32 * MEGABYTE);
    }

    @Test
    void packedWordsInAPhotoAreNeverUnpacked() throws IOException {
        byte[] bomb = PhotoFiles.bombTextPng(500 * MEGABYTE);
        long allocated = allocated(() -> {
            try {
                assertThat(MediaTypes.of(source(bomb), "a.png")).isEqualTo(MediaTypes.PNG);
                assertThat(CameraReader.read(source(bomb), MediaTypes.PNG)).isEqualTo(Camera.NOTHING);
                assertThat(read(bomb, MediaTypes.PNG, 1, 240).getWidth()).isEqualTo(8);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(allocated).isLessThan(16 * MEGABYTE);
    }

    /** JPEGs in several passes are held as a whole, so fewer pixels of them are taken. */
    @Test
    void aPhotoInSeveralPassesHasALowerBound() throws IOException {
        byte[] progressive = progressive(PhotoFiles.quarters(64, 48));
        assertThat(read(progressive, MediaTypes.JPEG, 1, 32).getWidth()).isEqualTo(32);
        int at = indexOfFrame(progressive);
        progressive[at + 5] = (byte) (6_000 >> 8);
        progressive[at + 6] = (byte) 6_000;
        progressive[at + 7] = (byte) (6_000 >> 8);
        progressive[at + 8] = (byte) 6_000;
        assertThatThrownBy(() -> read(progressive, MediaTypes.JPEG, 1, 32))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure())
                                .isEqualTo(new Failure.PhotoTooLarge("IMG_1.jpg", 6_000, 6_000, 24)));
    }

    private static int indexOfFrame(byte[] jpeg) {
        for (int at = 0; at < jpeg.length - 1; at++) {
            if ((jpeg[at] & 0xff) == 0xff && (jpeg[at + 1] & 0xff) == 0xc2) {
                return at;
            }
        }
        throw new AssertionError("Not a progressive JPEG");
    }

    private static byte[] progressive(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static long allocated(Runnable task) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        task.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
