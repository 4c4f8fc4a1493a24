package agraw.store.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.model.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A power cut while a segment or a frame is written leaves a log that opens with all that was acknowledged. */
class TornFrameTest {
    private static final UUID WORKBOOK = UUID.randomUUID();
    private static final int SECTOR = 512;

    @TempDir
    Path folder;

    @Test
    void aFrameThatLacksAnySectorsIsCutOff() throws IOException {
        for (int before = 1; before <= SECTOR; before += before < 20 || before > 490 ? 1 : 37) {
            int start = SegmentReader.HEADER + Frame.HEADER + before;
            byte[] whole = join(
                    segment(payload(before)), Frame.of(payload(3003), start).array());
            int sectors = (whole.length + SECTOR - 1) / SECTOR - start / SECTOR;
            for (int lost = 1; lost < 1 << sectors; lost++) {
                byte[] torn = whole.clone();
                for (int i = 0; i < sectors; i++) {
                    int from = Math.max(start, (start / SECTOR + i) * SECTOR);
                    int to = Math.min(whole.length, (start / SECTOR + i + 1) * SECTOR);
                    if ((lost & (1 << i)) != 0) {
                        Arrays.fill(torn, from, to, (byte) 0);
                    }
                }
                long end = Arrays.equals(torn, whole) ? whole.length : start;
                assertThat(reach(torn)).as("from " + start + " without " + lost).isEqualTo(new Place(1, end));
            }
        }
    }

    @Test
    void aZeroedSectorOfAFrameThatAnotherFollowsIsDamage() throws IOException {
        byte[] two = segment(payload(1500));
        byte[] three = join(two, Frame.of(payload(200), two.length).array());
        Arrays.fill(three, SegmentReader.HEADER, SECTOR, (byte) 0);
        assertThatThrownBy(() -> reach(three)).isInstanceOf(Refusal.class);
    }

    @Test
    void aNewSegmentOfZerosIsBegunAnew() throws IOException {
        assertThat(reach(new byte[SegmentReader.HEADER])).isEqualTo(new Place(1, SegmentReader.HEADER));
        try (ChangeLog log = ChangeLog.open(folder, WORKBOOK, new RealDisk(), 1 << 20)) {
            assertThat(log.end()).isEqualTo(new Place(1, SegmentReader.HEADER));
        }
        assertThat(Files.readAllBytes(folder.resolve("000001.log"))).isEqualTo(SegmentReader.header(WORKBOOK));
    }

    @Test
    void anEmptySegmentThatAnotherFollowsIsDamage() throws IOException {
        Files.write(folder.resolve("000001.log"), new byte[0]);
        Files.write(folder.resolve("000002.log"), SegmentReader.header(WORKBOOK));
        assertThat(new LogInspection(folder, WORKBOOK).damages(1)).hasSize(1);
    }

    private Place reach(byte[] bytes) throws IOException {
        Files.write(folder.resolve("000001.log"), bytes);
        return ChangeLog.reach(folder, WORKBOOK);
    }

    private static byte[] segment(byte[] payload) {
        return join(
                SegmentReader.header(WORKBOOK),
                Frame.of(payload, SegmentReader.HEADER).array());
    }

    private static byte[] join(byte[] one, byte[] two) {
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }

    /** Bytes as JSON has them: never zero. */
    private static byte[] payload(int length) {
        byte[] bytes = new byte[length];
        Random random = new Random(length);
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (32 + random.nextInt(90));
        }
        return bytes;
    }
}
