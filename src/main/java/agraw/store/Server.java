package agraw.store;

import agraw.model.Failure;
import agraw.model.Refusal;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** A PostgreSQL server, before one of its workbooks is open. */
public final class Server {
    private Server() {}

    /**
     * The workbooks that a server has; its tables are made where it has none.
     *
     * @param url a JDBC address of PostgreSQL
     * @throws Refusal {@link Failure.ServerUnreachable}
     */
    public static List<UUID> workbooks(String url) {
        try (Database database = Database.server(url)) {
            database.migrate();
            try (Handle handle = database.open()) {
                return handle.createQuery("SELECT workbook FROM workbook ORDER BY workbook")
                        .mapTo(UUID.class)
                        .list();
            }
        } catch (SQLException | RuntimeException e) {
            throw new Refusal(new Failure.ServerUnreachable(Store.serverOf(url), "failed"), e);
        }
    }
}
