package agraw.store;

import agraw.store.table.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The writing connection with what is prepared on it; a server's is replaced when it is lost. */
final class Writing {
    private final Connection connection;
    private final Tables tables;
    private final Journal journal;
    private final Reader reader;

    Writing(Connection connection, UUID workbook) throws SQLException {
        this.connection = connection;
        this.tables = new Tables(connection, workbook);
        this.journal = new Journal(connection, workbook);
        this.reader = new Reader(Jdbi.open(connection), workbook);
    }

    /** Opens the writing connection of a server anew. */
    @FunctionalInterface
    interface Again {
        Connection open() throws SQLException;
    }

    Connection connection() {
        return connection;
    }

    Tables tables() {
        return tables;
    }

    Journal journal() {
        return journal;
    }

    /** Reads what the next commit will stand on: within its transaction. */
    Reader reader() {
        return reader;
    }

    /** Whether a failure was the end of the connection: a cut network, a server that was started again, a laptop that slept. */
    boolean isLost(SQLException failure) throws SQLException {
        String state = failure.getSQLState();
        boolean ended = state != null && (state.startsWith("08") || state.startsWith("57P") || state.equals("25P03"));
        return ended || connection.isClosed();
    }
}
