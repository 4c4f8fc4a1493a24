package agraw.bench;

import agraw.store.Store;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.openjdk.jmh.infra.Blackhole;

/** A floor: what the database takes for a query of a workbook, each column read and dropped. */
final class BareQuery {
    /** The tags of all cases, counted by what the matrix shows. */
    static final String COUNTS = "SELECT case_study, code, stance, feature, COUNT(*) FROM tag"
            + " WHERE workbook = ? AND case_study IS NOT NULL GROUP BY workbook, case_study, code, stance, feature";

    private BareQuery() {}

    /** Runs a query whose one parameter is the workbook. */
    static void run(Store store, String sql, int columns, Blackhole hole) {
        store.read(reader -> {
            try (PreparedStatement statement = reader.handle().getConnection().prepareStatement(sql)) {
                statement.setObject(1, store.workbook());
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        for (int column = 1; column <= columns; column++) {
                            hole.consume(rows.getObject(column));
                        }
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return true;
        });
    }
}
