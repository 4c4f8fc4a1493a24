package agraw.bench;

import agraw.compare.across.Cross;
import agraw.store.Store;
import agraw.words.Messages;
import agraw.workbench.Choosing;
import agraw.workbench.Chosen;
import agraw.workbench.Crossing;
import agraw.workbench.Workbench;
import java.io.IOException;
import java.util.Locale;
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

/** The matrix of all cases by all codes, split by stance and feature, against the bare grouped query. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class MatrixBench {
    @Param({"S", "M", "L"})
    public Size size = Size.S;

    private @Nullable Store store;
    private @Nullable Workbench workbench;
    private final Messages messages = Messages.in(Locale.ENGLISH);

    @Setup(Level.Trial)
    public void open() throws IOException {
        Store opened = Store.open(Place.corpus(size), Corpus.settings());
        store = opened;
        // H2 would hand out the last result again, as if nothing were tagged between two looks at the matrix.
        opened.read(reader -> reader.handle().execute("SET OPTIMIZE_REUSE_RESULTS 0"));
        workbench = new Workbench(opened, "bench");
        Choosing.of(workbench).choose(agraw.workbench.Scope.ALL, messages); // the cases are read once for all screens
    }

    @Benchmark
    public Cross matrix() {
        Workbench open = Objects.requireNonNull(workbench);
        Chosen chosen = Choosing.of(open).choose(agraw.workbench.Scope.ALL, messages);
        Crossing.Order order = new Crossing.Order(Crossing.Rows.CODE, Crossing.Columns.CASE, null);
        return Crossing.of(open).count(chosen, order, messages).cross();
    }

    /** The floor: the grouped query, each column read and dropped. */
    @Benchmark
    public void bareQuery(Blackhole hole) {
        BareQuery.run(Objects.requireNonNull(store), BareQuery.COUNTS, 5, hole);
    }

    @TearDown(Level.Trial)
    public void close() {
        Objects.requireNonNull(store).close();
    }
}
