package agraw.bench;

import agraw.compare.Matrix;
import agraw.store.Store;
import agraw.workbench.Counting;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
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

/** The matrix of all cases by all codes, split by stance, against the bare grouped query. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class MatrixBench {
    private static final String GROUPED = "SELECT case_study, code, stance, COUNT(*) FROM tag"
            + " WHERE workbook = ? AND case_study IS NOT NULL GROUP BY workbook, case_study, code, stance";

    @Param({"S", "M", "L"})
    public Size size = Size.S;

    private @Nullable Store store;
    private @Nullable Counting counting;

    @Setup(Level.Trial)
    public void open() throws IOException {
        Store opened = Store.open(Place.corpus(size), Corpus.settings());
        store = opened;
        // H2 would hand out the last result again, as if nothing were tagged between two looks at the matrix.
        opened.read(reader -> reader.handle().execute("SET OPTIMIZE_REUSE_RESULTS 0"));
        counting = new Counting(opened);
    }

    @Benchmark
    public Matrix matrix() {
        return Objects.requireNonNull(counting).matrix(Counting.By.CODE);
    }

    /** The floor: the grouped query, each column read and dropped. */
    @Benchmark
    public void bareQuery(Blackhole hole) {
        Store opened = Objects.requireNonNull(store);
        opened.read(reader -> {
            Connection connection = reader.handle().getConnection();
            try (PreparedStatement statement = connection.prepareStatement(GROUPED)) {
                statement.setObject(1, opened.workbook());
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        for (int column = 1; column <= 4; column++) {
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

    @TearDown(Level.Trial)
    public void close() {
        Objects.requireNonNull(store).close();
    }
}
