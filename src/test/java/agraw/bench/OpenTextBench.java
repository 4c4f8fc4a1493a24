package agraw.bench;

import agraw.model.Text;
import agraw.model.TextMaterial;
import agraw.store.Store;
import agraw.workbench.Reading;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A text with its paragraphs and tags, against the bare queries. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OpenTextBench {
    @Param({"S", "M", "L"})
    public Size size = Size.S;

    private @Nullable Store store;
    private @Nullable Reading reading;
    private UUID text = new UUID(0, 0);

    @Setup(Level.Trial)
    public void open() throws IOException {
        Store opened = Store.open(Place.corpus(size), Corpus.settings());
        store = opened;
        // H2 would hand out the last result again, as if nothing were tagged between two looks at the text.
        opened.read(reader -> reader.handle().execute("SET OPTIMIZE_REUSE_RESULTS 0"));
        reading = new Reading(opened);
        text = opened.read(reader -> reader.all(Text.class)).get(size.texts / 2).id();
    }

    @Benchmark
    public TextMaterial openText() {
        return Objects.requireNonNull(reading).open(text);
    }

    /** The floor: the three queries, each column read and dropped. */
    @Benchmark
    public void bareQueries(Blackhole hole) {
        Store opened = Objects.requireNonNull(store);
        opened.read(reader -> {
            Connection connection = reader.handle().getConnection();
            try {
                read(connection, "SELECT * FROM text WHERE workbook = ? AND id = ?", opened.workbook(), hole);
                read(
                        connection,
                        "SELECT * FROM paragraph WHERE workbook = ? AND text = ? ORDER BY position",
                        opened.workbook(),
                        hole);
                read(connection, "SELECT * FROM tag WHERE workbook = ? AND text = ?", opened.workbook(), hole);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return true;
        });
    }

    private void read(Connection connection, String sql, UUID workbook, Blackhole hole) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, workbook);
            statement.setObject(2, text);
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        hole.consume(rows.getObject(column));
                    }
                }
            }
        }
    }

    @TearDown(Level.Trial)
    public void close() {
        Objects.requireNonNull(store).close();
    }
}
