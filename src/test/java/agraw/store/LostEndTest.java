package agraw.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.change.Change;
import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.folder.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A view or a log that is behind the other costs nothing that either of them still has. */
class LostEndTest {
    private static final Settings SETTINGS =
            Settings.of(UUID.randomUUID(), "Amina").with(new Settings.Sizes(2000, 1L << 30, 1L << 30));

    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("w.agraw");
    }

    private void make(int changes) {
        try (Store store = Store.create(folder(), SETTINGS)) {
            commit(store, changes);
        }
    }

    private static void commit(Store store, int changes) {
        for (int i = 0; i < changes; i++) {
            CaseStudy made = WorkbookContract.study("M" + i);
            store.commit(new Draft(Label.of("change.sample"), "Amina", List.of(Edit.Create.of(made))));
        }
    }

    @Test
    void aViewWhoseLastWritesFailedSilentlyIsCaughtUp() throws IOException {
        make(2);
        Path view = folder().resolve("view.mv.db");
        byte[] older = Files.readAllBytes(view);
        UUID device;
        try (Store store = Store.open(folder(), SETTINGS)) {
            commit(store, 1);
            device = store.device();
        }
        JsonMapper mapper = JsonMapper.shared();
        Path mark = folder().resolve("view.json");
        View.Mark newer = mapper.readValue(Files.readAllBytes(mark), View.Mark.class);
        CRC32C sum = new CRC32C();
        sum.update(older);
        Files.write(view, older);
        Files.write(
                mark,
                mapper.writeValueAsBytes(new View.Mark(
                        newer.schema(), newer.end(), older.length, (int) sum.getValue(), newer.compacted())));
        try (Store store = Store.open(folder(), SETTINGS)) {
            assertThat(store.history(10)).hasSize(3);
            commit(store, 1);
            assertThat(store.history(1).getFirst().id().device()).isEqualTo(device);
            assertThat(store.history(1).getFirst().id().number()).isEqualTo(4);
        }
        try (Store store = Store.rebuild(folder(), SETTINGS)) {
            assertThat(store.history(10)).hasSize(4);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void aRebuildFromADamagedLogIsRefusedAndTheWorkbookStillOpens() throws IOException {
        make(20);
        assertThat(folder().resolve("log/000002.log")).exists();
        flip(folder().resolve("log/000001.log"), 100);
        Map<String, String> before = Dump.files(folder());
        refusedAsDamaged(() -> Store.rebuild(folder(), SETTINGS));
        assertThat(Dump.files(folder())).isEqualTo(before);
        try (Store store = Store.open(folder(), SETTINGS)) {
            assertThat(Dump.records(store)).hasSize(20);
        }
    }

    @Test
    void afterACrashACopyThatTheDamagedLogCannotReplaceIsKept() throws IOException {
        make(20);
        Files.delete(folder().resolve("view.json"));
        flip(folder().resolve("log/000001.log"), 100);
        try (Store store = Store.open(folder(), SETTINGS)) {
            assertThat(Dump.records(store))
                    .as("the copy has what the damaged segment had")
                    .hasSize(20);
        }
        Files.delete(folder().resolve("view.json"));
        Path last = folder().resolve("log").resolve(lastSegment());
        flip(last, 20);
        Map<String, String> before = Dump.files(folder());
        refusedAsDamaged(() -> Store.open(folder(), SETTINGS));
        assertThat(Dump.files(folder())).isEqualTo(before);
    }

    private String lastSegment() throws IOException {
        try (var files = Files.list(folder().resolve("log"))) {
            return files.map(file -> file.getFileName().toString())
                    .max(String::compareTo)
                    .orElseThrow();
        }
    }

    private static void refusedAsDamaged(Runnable job) {
        assertThatThrownBy(job::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure()).isInstanceOf(Failure.WorkbookDamaged.class));
    }

    private static void flip(Path file, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[at] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void whatALogLostStaysAsideAndItsNumbersAreNotGivenAgain() throws IOException {
        make(3);
        Path log = folder().resolve("log/000001.log");
        byte[] whole = Files.readAllBytes(log);
        UUID device;
        try (Store store = Store.open(folder(), SETTINGS)) {
            device = store.device();
        }
        byte[] view = Files.readAllBytes(folder().resolve("view.mv.db"));
        Files.write(log, Arrays.copyOf(whole, whole.length - 5));
        assertThat(Check.of(folder(), SETTINGS)).hasSize(1).first().isInstanceOf(Finding.LogCut.class);
        try (Store store = Store.open(folder(), SETTINGS)) {
            assertThat(store.recovery()).isInstanceOf(Recovery.LogCut.class);
            assertThat(store.device()).isNotEqualTo(device);
        }
        assertThat(aside("view.mv.db")).hasSize(1);
        assertThat(Files.readAllBytes(aside("view.mv.db").getFirst())).isEqualTo(view);
        assertThat(Files.readAllBytes(aside("000001.log").getFirst()))
                .isEqualTo(Arrays.copyOf(whole, whole.length - 5));
        try (Store store = Store.open(folder(), SETTINGS)) {
            assertThat(store.recovery()).isEqualTo(new Recovery.None());
            commit(store, 3);
        }
        Files.delete(folder().resolve("view.json"));
        try (Store store = Store.open(folder(), SETTINGS)) {
            assertThat(store.history(10)).extracting(Change::id).hasSize(5).doesNotHaveDuplicates();
            assertThat(store.check()).isEmpty();
        }
        assertThat(aside("view.mv.db"))
                .as("what the log lost, and the view of the crash")
                .hasSize(2);
    }

    private List<Path> aside(String name) throws IOException {
        try (var files = Files.walk(folder().resolve("aside"))) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void ofViewsThatTheLogCoversOnlyTheLatestStaysAside() throws IOException {
        make(3);
        for (int i = 0; i < 3; i++) {
            Files.delete(folder().resolve("view.json"));
            Store.open(folder(), SETTINGS).close();
        }
        assertThat(aside("view.mv.db")).hasSize(1);
    }

    @Test
    void aCheckOfALogThatLostItsEndSaysSoAndChangesNothing() throws IOException {
        make(3);
        Path log = folder().resolve("log/000001.log");
        byte[] whole = Files.readAllBytes(log);
        Files.write(log, Arrays.copyOf(whole, whole.length - 5));
        Map<String, String> before = Dump.files(folder());
        assertThat(Check.of(folder(), SETTINGS)).hasSize(1).first().isInstanceOf(Finding.LogCut.class);
        assertThat(Dump.files(folder())).isEqualTo(before);
    }

    @Test
    void aViewOfAnotherLogIsMadeAnew() throws IOException {
        make(2);
        Path other = Dump.copy(folder(), temporary.resolve("other.agraw"));
        try (Store store = Store.open(other, SETTINGS)) {
            commit(store, 2);
        }
        try (Store store = Store.open(folder(), SETTINGS)) {
            commit(store, 2);
        }
        for (String name : List.of("view.mv.db", "view.json")) {
            Files.copy(other.resolve(name), folder().resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        try (Store store = Store.open(folder(), SETTINGS)) {
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void aWorkbookOfManySegmentsAndRenewedCopiesIsWhole() throws IOException {
        Settings small = SETTINGS.with(new Settings.Sizes(1000, 1, 500));
        make(1);
        byte[] copy = Files.readAllBytes(folder().resolve("view-copy.mv.db"));
        for (int i = 0; i < 3; i++) {
            try (Store store = Store.open(folder(), small)) {
                commit(store, 10);
            }
        }
        assertThat(folder().resolve("log/000008.log")).exists();
        assertThat(Files.readAllBytes(folder().resolve("view-copy.mv.db")))
                .as("renewed")
                .isNotEqualTo(copy);
        View.Mark mark =
                JsonMapper.shared().readValue(Files.readAllBytes(folder().resolve("view.json")), View.Mark.class);
        assertThat(mark.compacted()).as("compacted").isPositive();
        Files.delete(folder().resolve("view.json"));
        try (Store store = Store.open(folder(), small)) {
            assertThat(store.recovery()).as("the copy had it all").isEqualTo(new Recovery.None());
            assertThat(store.history(100)).hasSize(31);
            assertThat(store.check()).isEmpty();
        }
        try (Store store = Store.rebuild(folder(), small)) {
            assertThat(store.recovery()).isEqualTo(new Recovery.Replayed(31));
        }
    }
}
