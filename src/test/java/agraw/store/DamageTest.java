package agraw.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.change.Change;
import agraw.change.ChangeId;
import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Refusal;
import agraw.store.log.ChangeLog;
import agraw.store.log.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is cut off, flipped, emptied or gone is noticed and told, and nothing is made worse. */
class DamageTest {
    private static final Settings SETTINGS = Settings.of(UUID.randomUUID(), "Amina");
    private static final int HEADER = 12; // of a frame, in bytes

    @TempDir
    Path temporary;

    private Path folder;
    private Path log;
    private UUID workbook;
    private byte[] whole;
    private int[] starts;

    @BeforeEach
    void aSmallWorkbook() throws IOException {
        folder = temporary.resolve("w.agraw");
        log = folder.resolve("log/000001.log");
        try (Store store = Store.create(folder, SETTINGS)) {
            workbook = store.workbook();
            for (int i = 0; i < 6; i++) {
                store.commit(new Draft(
                        Label.of("change.sample"),
                        "Amina",
                        List.of(Edit.Create.of(new CaseStudy(Ids.next(), "M" + i, "تالوين", "ar", null, null)))));
            }
        }
        whole = Files.readAllBytes(log);
        starts = frames(whole);
    }

    private static int[] frames(byte[] bytes) {
        IntStream.Builder found = IntStream.builder();
        for (int at = 32;
                at < bytes.length;
                at += HEADER + ByteBuffer.wrap(bytes).getInt(at)) {
            found.add(at);
        }
        return found.build().toArray();
    }

    @Test
    void aLogCutAtAnyByteOfItsLastChangesEndsWithTheLastWholeOne() throws IOException {
        assertThat(starts).hasSize(6);
        Path copy = Files.createDirectories(temporary.resolve("log"));
        Path file = copy.resolve("000001.log");
        for (int length = starts[3]; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (ChangeLog cut = ChangeLog.open(copy, workbook, SETTINGS.disk(), Settings.Sizes.USUAL.segment())) {
                assertThat(cut.end()).as("cut at " + length).isEqualTo(new Place(1, lastWhole(length)));
                assertThat(Files.size(file)).isEqualTo(lastWhole(length));
                List<Long> numbers = new ArrayList<>();
                cut.visit(
                        new Place(1, 0), (change, _) -> numbers.add(change.id().number()));
                assertThat(numbers).hasSize(changes(length));
            }
        }
    }

    @Test
    void aWorkbookWhoseLogWasCutOpensAndSaysHowMuchIsGone() throws IOException {
        Path cut = temporary.resolve("cut.agraw");
        for (int length :
                new int[] {starts[3], starts[3] + 5, starts[4] - 1, starts[5] + HEADER, whole.length - 1, 32, 5}) {
            Dump.copy(folder, cut);
            Files.write(cut.resolve("log/000001.log"), Arrays.copyOf(whole, length));
            try (Store store = Store.open(cut, SETTINGS)) {
                int kept = changes(length);
                assertThat(store.history(10)).as("cut at " + length).hasSize(kept);
                assertThat(store.recovery()).isEqualTo(new Recovery.LogCut(whole.length - lastWhole(length), kept));
                assertThat(Dump.records(store)).hasSize(kept);
                assertThat(store.check()).isEmpty();
            }
            Dump.delete(cut);
        }
    }

    /** How many changes are whole in a log of so many bytes. */
    private int changes(int length) {
        return (int) Arrays.stream(starts)
                .filter(start -> start < length)
                .map(start -> start + HEADER + ByteBuffer.wrap(whole).getInt(start))
                .filter(end -> end <= length)
                .count();
    }

    private int lastWhole(int length) {
        return starts[changes(length)];
    }

    @Test
    void aLogThatEndsInZerosOpensToTheLastWholeChange() throws IOException {
        for (int zeros : new int[] {1, 11, 12, 13, 600}) {
            Files.write(log, Arrays.copyOf(whole, whole.length + zeros));
            try (Store store = Store.open(folder, SETTINGS)) {
                assertThat(store.history(10)).hasSize(6);
            }
            assertThat(Files.size(log)).isEqualTo(whole.length);
        }
    }

    @Test
    void aFlippedBitAnywhereInTheLogIsToldWithFileAndPlace() throws IOException {
        Path copy = Files.createDirectories(temporary.resolve("log"));
        Path file = copy.resolve("000001.log");
        for (int at = 0; at < whole.length; at++) {
            boolean last = at >= starts[5];
            for (int bit = last ? 0 : at % 8; bit < (last ? 8 : at % 8 + 1); bit++) {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << bit);
                Files.write(file, flipped);
                Failure told = new Failure.WorkbookDamaged("000001.log", startBefore(at), what(at));
                assertThatThrownBy(
                                () -> ChangeLog.open(copy, workbook, SETTINGS.disk(), Settings.Sizes.USUAL.segment()))
                        .as("byte " + at + " bit " + bit)
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.failure()).isEqualTo(told));
                assertThat(Files.readAllBytes(file)).isEqualTo(flipped);
            }
        }
    }

    private int startBefore(int at) {
        return Arrays.stream(starts).filter(start -> start <= at).max().orElse(0);
    }

    private String what(int at) {
        int within = at - startBefore(at);
        return at < starts[0] ? "header" : within < 8 ? "length" : "content";
    }

    @Test
    void nothingOfADamagedWorkbookIsChanged() throws IOException {
        for (int at = 0; at < whole.length; at += 97) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            Files.write(log, flipped);
            Map<String, String> damaged = Dump.files(folder);
            Failure told = new Failure.WorkbookDamaged("000001.log", startBefore(at), what(at));
            assertThatThrownBy(() -> Store.open(folder, SETTINGS))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.failure()).isEqualTo(told));
            assertThat(Dump.files(folder)).isEqualTo(damaged);
        }
        Files.write(log, whole);
        assertThat(Check.of(folder, SETTINGS)).isEmpty();
    }

    @Test
    void aCheckTellsEveryDamagedSegmentAndChangesNothing() throws IOException {
        byte[] flipped = whole.clone();
        flipped[starts[2] + 40] ^= 1;
        Files.write(log, flipped);
        Files.copy(log, log.resolveSibling("000003.log"));
        Map<String, String> before = Dump.files(folder);
        assertThat(Check.of(folder, SETTINGS))
                .containsExactly(
                        new Finding.LogDamaged("000001.log", starts[2], "content"),
                        new Finding.LogDamaged("000002.log", 0, "gone"),
                        new Finding.LogDamaged("000003.log", starts[2], "content"));
        assertThat(Dump.files(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone", "empty", "zeroed", "cut", "flipped", "grown", "not a database", "mark flipped"})
    void aDamagedViewIsMadeAnewEqual(String how) throws IOException {
        Map<String, Set<String>> before;
        List<ChangeId> history;
        try (Store store = Store.open(folder, SETTINGS)) {
            before = Dump.tables(store);
            history = store.history(10).stream().map(Change::id).toList();
        }
        damage(how, folder.resolve("view.mv.db"));
        damage(how, folder.resolve("view-copy.mv.db"));
        try (Store store = Store.open(folder, SETTINGS)) {
            assertThat(Dump.tables(store)).isEqualTo(before);
            assertThat(store.history(10)).extracting(Change::id).isEqualTo(history);
            assertThat(store.recovery()).isEqualTo(new Recovery.Replayed(6));
        }
        assertThat(Check.of(folder, SETTINGS)).isEmpty();
    }

    private static void damage(String how, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (how) {
            case "gone" -> Files.delete(file);
            case "empty" -> Files.write(file, new byte[0]);
            case "zeroed" -> Files.write(file, new byte[bytes.length]);
            case "cut" -> Files.write(file, Arrays.copyOf(bytes, bytes.length - 4096));
            case "grown" -> Files.write(file, Arrays.copyOf(bytes, bytes.length + 1));
            case "not a database" -> Files.writeString(file, "no");
            case "mark flipped" -> {
                Path mark = Path.of(file.toString().replace(".mv.db", ".json"));
                byte[] json = Files.readAllBytes(mark);
                json[0] ^= 1;
                Files.write(mark, json);
            }
            default -> {
                bytes[bytes.length * 2 / 3] ^= 4;
                Files.write(file, bytes);
            }
        }
    }

    @Test
    void aMissingSegmentIsToldWhenItIsNeeded() throws IOException {
        Files.move(log, log.resolveSibling("000002.log"));
        assertThatThrownBy(() -> Store.rebuild(folder, SETTINGS))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure())
                                .isEqualTo(new Failure.WorkbookDamaged("000001.log", 0, "gone")));
    }
}
