package agraw.store;

import agraw.model.Failure;
import agraw.model.Refusal;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.CRC32C;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** An H2 view or a PostgreSQL server: one address, its migrations, one connection to write and a few to read. */
final class Database implements AutoCloseable {
    /** All migrations, in order. */
    static final List<String> MIGRATIONS =
            List.of("V1__workbook.sql", "V2__forms.sql", "V3__discussions.sql", "V4__across.sql");

    /** The sum of the migrations: a view of another schema is made anew. */
    static final String SCHEMA = schema();

    private static final String PLACE = "agraw/store/migrations";

    private static final int READERS = 4;
    // What H2 is not to do: force, reuse space, compact, or write a trace with content (src/docs/decisions.md)
    private static final String H2_SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;NON_KEYWORDS=KEY,VALUE,YEAR"
            + ";TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1";
    private static final String FILE_SETTINGS = H2_SETTINGS + ";REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0";
    private static final long PATIENCE = 10_000; // milliseconds until a reader gives up to connect

    // What the address itself says goes before these. A laptop that falls asleep while it has the workbook's lock loses
    // it before the
    // others give up (src/docs/decisions.md)
    private static final Map<String, String> SERVER_SETTINGS = Map.of("tcpKeepAlive", "true", "socketTimeout", "300");
    private static final String WRITER_OPTIONS = "-c lock_timeout=20s -c idle_in_transaction_session_timeout=15s";

    private final HikariDataSource readers;
    private final Jdbi jdbi;
    private final String url;
    private final boolean embedded;

    private Database(String url, boolean embedded) {
        this.url = url;
        this.embedded = embedded;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(PATIENCE);
        config.setPoolName("agraw");
        if (!embedded) {
            SERVER_SETTINGS.forEach(config::addDataSourceProperty);
        }
        this.readers = new HikariDataSource(config);
        this.jdbi = Jdbi.create(readers);
    }

    /** The view beside a log. */
    static Database h2(Path database) {
        String path = database.toAbsolutePath().toString();
        if (path.indexOf(';') >= 0) {
            throw new Refusal(new Failure.WorkbookNameRefused(path));
        }
        return new Database("jdbc:h2:file:" + path + FILE_SETTINGS, true);
    }

    /** An empty workbook in memory, for as long as it is open. */
    static Database memory() {
        return new Database("jdbc:h2:mem:" + UUID.randomUUID() + H2_SETTINGS, true);
    }

    /** A server, by a JDBC address of PostgreSQL; without a word on TLS in it, the server's certificate is verified in full. */
    static Database server(String url) {
        String strict = url.contains("sslmode=") ? url : url + (url.contains("?") ? "&" : "?") + "sslmode=verify-full";
        return new Database(strict, false);
    }

    private static String schema() {
        CRC32C sum = new CRC32C();
        for (String migration : MIGRATIONS) {
            try (InputStream found = Database.class.getResourceAsStream("/" + PLACE + "/" + migration)) {
                sum.update(Objects.requireNonNull(found, migration).readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Long.toHexString(sum.getValue());
    }

    void migrate() {
        Flyway.configure()
                .dataSource(readers)
                .locations("classpath:" + PLACE)
                .load()
                .migrate();
    }

    /** The connection that writes; transactions are ended by its user. */
    Connection writer() throws SQLException {
        Properties settings = new Properties();
        if (!embedded) {
            settings.putAll(SERVER_SETTINGS);
            settings.put("options", WRITER_OPTIONS);
        }
        Connection connection = DriverManager.getConnection(url, settings);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Reads one state of everything, however long that takes and whoever writes meanwhile. */
    <T> T snapshot(Function<Handle, T> job) {
        return jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, job::apply);
    }

    <T> T transaction(Function<Handle, T> job) {
        return jdbi.inTransaction(job::apply);
    }

    Handle open() {
        return jdbi.open();
    }

    /** Notes the workbook in its table, where it is not there yet. */
    static void register(Connection writer, UUID workbook) throws SQLException {
        try (var insert = writer.prepareStatement("INSERT INTO workbook (workbook, format) SELECT CAST(? AS UUID), 1"
                + " WHERE NOT EXISTS (SELECT 1 FROM workbook WHERE workbook = ?)")) {
            insert.setObject(1, workbook);
            insert.setObject(2, workbook);
            insert.executeUpdate();
        }
        writer.commit();
    }

    /** Ends the readers and, where it is ours alone, the database. */
    @Override
    public void close() throws SQLException {
        if (embedded) {
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement()) {
                readers.close();
                statement.execute("SHUTDOWN");
            } finally {
                readers.close();
            }
        } else {
            readers.close();
        }
    }
}
