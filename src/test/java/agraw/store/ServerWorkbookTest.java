package agraw.store;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.change.Change;
import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A workbook on a PostgreSQL server. */
class ServerWorkbookTest extends WorkbookContract {
    private static EmbeddedPostgres server;

    private final UUID workbook = UUID.randomUUID();

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    Store open(Settings settings) {
        return Store.connect(server.getJdbcUrl("postgres", "postgres") + "&sslmode=disable", workbook, settings);
    }

    @Test
    void theServerIsOfTheYearThatIsPinned() {
        try (Store store = open(Settings.of(UUID.randomUUID(), "Amina"))) {
            String version = store.read(reader -> reader.handle()
                    .createQuery("SHOW server_version")
                    .mapTo(String.class)
                    .one());
            assertThat(version).startsWith("18.");
        }
    }

    @Test
    void twoWritersInterleaveWithoutLosingNumbers() throws Exception {
        UUID shared = UUID.randomUUID();
        try (Store amina = open(Settings.of(UUID.randomUUID(), "Amina"));
                Store second = open(Settings.of(shared, "Brahim"));
                Store third = open(Settings.of(shared, "Brahim, another window"));
                ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<List<Change>>> jobs = new ArrayList<>();
            for (Store store : List.of(amina, second, third)) {
                jobs.add(threads.submit(() -> {
                    List<Change> made = new ArrayList<>();
                    for (int i = 0; i < 40; i++) {
                        made.add(store.commit(new Draft(
                                Label.of("change.sample"), "Amina", List.of(Edit.Create.of(study("k" + i))))));
                    }
                    return made;
                }));
            }
            List<Change> made = new ArrayList<>();
            for (Future<List<Change>> job : jobs) {
                made.addAll(job.get());
            }
            List<Change> kept = amina.history(1000).reversed();
            assertThat(kept).containsExactlyInAnyOrderElementsOf(made);
            assertThat(kept).extracting(Change::time).isSorted().doesNotHaveDuplicates();
            for (UUID device : List.of(amina.device(), shared)) {
                assertThat(kept.stream()
                                .filter(change -> change.id().device().equals(device))
                                .map(change -> change.id().number()))
                        .containsExactlyElementsOf(LongStream.rangeClosed(1, device.equals(shared) ? 80 : 40)
                                .boxed()
                                .toList());
            }
            assertThat(amina.check()).isEmpty();
        }
    }

    @Test
    void whatOneTakesBackStaysDroppedWhenAnotherCommitsBetween() {
        try (Store amina = open(Settings.of(UUID.randomUUID(), "Amina"));
                Store brahim = open(Settings.of(UUID.randomUUID(), "Brahim"))) {
            made(amina, "one");
            amina.undo("Amina");
            made(brahim, "two");
            made(amina, "three");
            assertThat(amina.nextRedo()).isEmpty();
            assertThat(amina.check()).isEmpty();
        }
    }

    private static Change made(Store store, String key) {
        return store.commit(
                new Draft(Label.of("change.sample"), "Amina", List.of(Edit.Create.of(study(key)))));
    }
}
