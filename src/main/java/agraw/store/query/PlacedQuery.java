package agraw.store.query;

import agraw.store.Reader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Which tags stand in which places of a table of cases by codes. */
public final class PlacedQuery {
    private static final String SELECT = "SELECT e.case_study, e.code, e.id FROM tag e"
            + " JOIN UNNEST(?) AS wanted(id) ON e.case_study = wanted.id WHERE e.workbook = ?";

    private PlacedQuery() {}

    /** Hears of each tag. */
    public interface Places {
        void add(UUID caseStudy, UUID code, UUID tag);
    }

    /**
     * The tags of some cases.
     *
     * @param coder whose tags alone are read; everybody's where nobody is named
     */
    public static void read(Reader reader, Collection<UUID> cases, Optional<String> coder, Places places) {
        if (cases.isEmpty()) {
            return;
        }
        var connection = reader.handle().getConnection();
        try (PreparedStatement statement =
                connection.prepareStatement(SELECT + (coder.isPresent() ? " AND e.coder = ?" : ""))) {
            statement.setArray(1, connection.createArrayOf("uuid", cases.toArray()));
            statement.setObject(2, reader.workbook());
            if (coder.isPresent()) {
                statement.setString(3, coder.get());
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    places.add(
                            Objects.requireNonNull(rows.getObject(1, UUID.class)),
                            Objects.requireNonNull(rows.getObject(2, UUID.class)),
                            Objects.requireNonNull(rows.getObject(3, UUID.class)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The workbook could not be read", e);
        }
    }
}
