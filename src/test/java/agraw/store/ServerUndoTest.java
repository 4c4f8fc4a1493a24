package agraw.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Undo on a PostgreSQL server. */
class ServerUndoTest extends UndoContract {
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
}
