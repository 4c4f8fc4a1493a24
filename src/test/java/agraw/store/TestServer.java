package agraw.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;

/** A PostgreSQL server for the tests of one class. */
final class TestServer implements AutoCloseable {
    private final EmbeddedPostgres postgres;

    TestServer() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    EmbeddedPostgres postgres() {
        return postgres;
    }

    /** Its address; more parameters can follow. */
    String url() {
        return postgres.getJdbcUrl("postgres", "postgres") + "&sslmode=disable";
    }

    Store open(UUID workbook, Settings settings) {
        return Store.connect(url(), workbook, settings);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
