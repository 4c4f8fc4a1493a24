package agraw.store;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Undo on a PostgreSQL server. */
class ServerUndoTest extends UndoContract {
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
}
