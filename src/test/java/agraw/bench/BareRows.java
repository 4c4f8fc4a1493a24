package agraw.bench;

import agraw.store.Reader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/** Reads whole rows and makes nothing of them: a floor. */
final class BareRows {
    private BareRows() {}

    /** Reads every column of a workbook's rows, of ids one or an array of them; says how many columns were not empty, so that nothing is left unread. */
    static long count(Reader reader, UUID workbook, String table, String rest, Object... more) {
        String sql = "SELECT * FROM \"" + table + "\" WHERE workbook = ?" + rest;
        try (PreparedStatement statement = reader.handle().getConnection().prepareStatement(sql)) {
            statement.setObject(1, workbook);
            for (int at = 0; at < more.length; at++) {
                Object value = more[at] instanceof Collection<?> ids
                        ? statement.getConnection().createArrayOf("uuid", ids.toArray())
                        : more[at];
                statement.setObject(at + 2, value);
            }
            long full = 0;
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        full += rows.getObject(column) == null ? 0 : 1;
                    }
                }
            }
            return full;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
