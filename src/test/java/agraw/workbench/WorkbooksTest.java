package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.change.Change;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.Settings;
import agraw.store.Store;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbooksTest {
    private static final Person AMINA = new Person("Amina", "laptop-7");

    @TempDir
    Path temporary;

    private DataFolder data = new DataFolder(Path.of("."));
    private Workbooks workbooks = new Workbooks(data, AMINA);

    @BeforeEach
    void inATemporaryFolder() {
        data = new DataFolder(temporary.resolve("data").resolve("agraw"));
        workbooks = new Workbooks(data, AMINA);
    }

    @Test
    void theWorkbookThatOpensByItselfIsMadeOnceWithWhatShips() throws IOException {
        UUID made;
        try (Workbench workbench = workbooks.open(null)) {
            made = workbench.store().workbook();
            assertThat(workbench.codebook().principles()).hasSize(6);
            assertThat(workbench.nextUndo())
                    .as("nothing was done by a person yet")
                    .isEmpty();
            assertThat(workbench.author()).isEqualTo("Amina");
        }
        try (Workbench workbench = workbooks.open(null)) {
            assertThat(workbench.store().workbook()).isEqualTo(made);
        }
        try (var files = Files.list(data.root())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("machine", "workbook.agraw");
        }
    }

    @Test
    void aMistypedPathMakesNothing() {
        Path mistyped = temporary.resolve("vally.agraw");
        assertThat(refusal(() -> workbooks.open(mistyped.toString()))).isInstanceOf(Failure.NotAWorkbook.class);
        assertThat(mistyped).doesNotExist();
    }

    @Test
    void aFolderWithSomethingElseIsLeftAsItIs() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("photos"));
        Path photo = Files.writeString(folder.resolve("one.jpg"), "x");
        assertThat(refusal(() -> workbooks.create(folder))).isInstanceOf(Failure.NotAWorkbook.class);
        try (var files = Files.list(temporary)) {
            assertThat(files.filter(file -> file.toString().endsWith(".making")))
                    .isEmpty();
        }
        assertThat(photo).hasContent("x");
    }

    @Test
    void whoHoldsAWorkbookIsNamed() {
        Path folder = temporary.resolve("valley.agraw");
        try (Workbench _ = workbooks.create(folder)) {
            assertThat(refusal(() -> workbooks.open(folder.toString())))
                    .isInstanceOfSatisfying(
                            Failure.WorkbookHeld.class,
                            held -> assertThat(held.holder()).isEqualTo("Amina@laptop-7"));
        }
    }

    @Test
    void aServersAddressNamesItsWorkbook() {
        ServerAddress address =
                ServerAddress.of("jdbc:postgresql://office/agraw?user=a&agraw.workbook=new&sslmode=disable");
        assertThat(address.url()).isEqualTo("jdbc:postgresql://office/agraw?user=a&sslmode=disable");
        assertThat(address.workbook()).contains("new");
        assertThat(ServerAddress.of("jdbc:postgresql://office/agraw?agraw.workbook=x")
                        .url())
                .isEqualTo("jdbc:postgresql://office/agraw");
        assertThat(ServerAddress.is("/home/amina/jdbc.agraw")).isFalse();
    }

    @Test
    void aServerOpensItsOnlyWorkbookAndAsksWhereItHasSeveral() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres") + "&sslmode=disable";
            UUID first = opened(url);
            assertThat(opened(url)).isEqualTo(first);
            UUID second = opened(url + "&agraw.workbook=new");
            assertThat(second).isNotEqualTo(first);
            assertThat(opened(url + "&agraw.workbook=" + first)).isEqualTo(first);
            for (String unclear : List.of(url, url + "&agraw.workbook=" + UUID.randomUUID())) {
                assertThat(refusal(() -> workbooks.open(unclear)))
                        .isInstanceOfSatisfying(
                                Failure.WhichWorkbook.class,
                                which -> assertThat(which.workbooks()).contains(first.toString(), second.toString()));
            }
        }
    }

    @Test
    void twoThatFillAServersWorkbookAtOnceFillItOnce() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            String url = postgres.getJdbcUrl("postgres", "postgres") + "&sslmode=disable";
            UUID workbook = UUID.randomUUID();
            try (Store amina = Store.connect(url, workbook, Settings.of(UUID.randomUUID(), "Amina"));
                    Store brahim = Store.connect(url, workbook, Settings.of(UUID.randomUUID(), "Brahim"))) {
                List<Future<Optional<Change>>> loads = new ArrayList<>();
                for (Store store : List.of(amina, brahim)) {
                    loads.add(threads.submit(() -> new Content(store, "Amina").load()));
                }
                int loaded = 0;
                for (Future<Optional<Change>> load : loads) {
                    loaded += load.get().isPresent() ? 1 : 0;
                }
                assertThat(loaded).isEqualTo(1);
                assertThat(new Workbench(amina, "Amina").codebook().principles())
                        .hasSize(6);
            }
        }
    }

    private UUID opened(String address) {
        try (Workbench workbench = workbooks.open(address)) {
            assertThat(workbench.codebook().principles()).hasSize(6);
            assertThat(workbench.nextUndo())
                    .as("nothing was done by a person yet")
                    .isEmpty();
            return workbench.store().workbook();
        }
    }

    private static Failure refusal(Runnable job) {
        Failure[] failure = new Failure[1];
        assertThatThrownBy(job::run).isInstanceOfSatisfying(Refusal.class, refusal -> failure[0] = refusal.failure());
        return failure[0];
    }
}
