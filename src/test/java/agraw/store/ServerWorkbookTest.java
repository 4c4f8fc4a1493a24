package agraw.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.change.Change;
import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static TestServer server;

    private final UUID workbook = UUID.randomUUID();

    @BeforeAll
    static void start() throws IOException {
        server = new TestServer();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    Store open(Settings settings) {
        return server.open(workbook, settings);
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

    @Test
    void whoWaitsForAnotherTooLongIsRefusedAndCanGoOnAfterwards() throws SQLException {
        String impatient = server.url() + "&options=-c%20lock_timeout=200";
        try (Store amina = Store.connect(impatient, workbook, Settings.of(UUID.randomUUID(), "Amina"))) {
            try (Connection asleep = server.postgres().getPostgresDatabase().getConnection()) {
                asleep.setAutoCommit(false);
                try (Statement statement = asleep.createStatement()) {
                    statement
                            .executeQuery("SELECT format FROM workbook WHERE workbook = '" + workbook + "' FOR UPDATE")
                            .close();
                }
                assertThatThrownBy(() -> made(amina, "one"))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.failure())
                                        .isEqualTo(new Failure.NotSaved(workbook.toString(), "busy")));
                asleep.rollback();
            }
            made(amina, "two");
            assertThat(amina.history(9)).hasSize(1);
        }
    }

    @Test
    void whoSleepsWithTheLockLosesIt() {
        try (Store amina = open(Settings.of(UUID.randomUUID(), "Amina"))) {
            List<String> settings = new ArrayList<>();
            amina.commit(reader -> {
                for (String setting : List.of("lock_timeout", "idle_in_transaction_session_timeout")) {
                    settings.add(reader.handle()
                            .createQuery("SHOW " + setting)
                            .mapTo(String.class)
                            .one());
                }
                return Optional.empty();
            });
            assertThat(settings).containsExactly("20s", "15s");
        }
    }

    @Test
    void aConnectionThatIsLostBetweenCommitsIsMadeAnew() throws SQLException {
        try (Store amina = open(Settings.of(UUID.randomUUID(), "Amina"));
                Connection administrator =
                        server.postgres().getPostgresDatabase().getConnection();
                Statement statement = administrator.createStatement()) {
            made(amina, "one");
            statement
                    .executeQuery("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                            + " AND backend_type = 'client backend'")
                    .close();
            made(amina, "two");
        }
        try (Store brahim = open(Settings.of(UUID.randomUUID(), "Brahim"))) {
            assertThat(brahim.history(9)).hasSize(2);
            assertThat(brahim.check()).isEmpty();
        }
    }

    private static Change made(Store store, String key) {
        return store.commit(new Draft(Label.of("change.sample"), "Amina", List.of(Edit.Create.of(study(key)))));
    }
}
