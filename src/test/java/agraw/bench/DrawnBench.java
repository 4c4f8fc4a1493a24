package agraw.bench;

import agraw.compare.drawing.BaseMap;
import agraw.compare.drawing.Look;
import agraw.store.Store;
import agraw.words.Messages;
import agraw.workbench.Choosing;
import agraw.workbench.Chosen;
import agraw.workbench.Workbench;
import agraw.workbench.chart.Chart;
import agraw.workbench.chart.PlaceMap;
import agraw.workbench.chart.TimeAxis;
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

/** Time and map of cases with 50 facts each, drawn, against the bare queries for their dates and places. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class DrawnBench {
    @Param({"S", "M", "L"})
    public Size size = Size.S;

    private @Nullable Store store;
    private @Nullable Workbench workbench;
    private final Messages messages = Messages.in(Locale.ENGLISH);

    @Setup(Level.Trial)
    public void open() throws IOException {
        Store opened = Store.open(FactCorpus.made(size), Corpus.settings());
        store = opened;
        opened.read(reader -> reader.handle().execute("SET OPTIMIZE_REUSE_RESULTS 0"));
        workbench = new Workbench(opened, "bench");
        chosen(); // the cases are read once for all screens
    }

    private Workbench bench() {
        return Objects.requireNonNull(workbench);
    }

    private Chosen chosen() {
        return Choosing.of(bench()).choose(agraw.workbench.Scope.ALL, messages);
    }

    @Benchmark
    public Chart time() {
        return TimeAxis.of(bench()).draw(chosen(), 900, messages);
    }

    @Benchmark
    public Chart map() {
        return PlaceMap.of(bench()).draw(chosen(), BaseMap.NONE, Look.ALL, 900, 600, messages);
    }

    /** The floor: dates and places, and what else stands on the axis. */
    @Benchmark
    public void bareFacts(Blackhole hole) {
        query(
                hole,
                "SELECT f.case_study, f.field, f.\"value\" FROM fact f JOIN field d ON d.workbook = f.workbook"
                        + " AND d.id = f.field WHERE f.workbook = ? AND d.\"type\" IN ('date', 'place')",
                3);
        query(hole, "SELECT id, begins FROM session WHERE workbook = ?", 2);
        query(hole, "SELECT id, begins FROM visit WHERE workbook = ?", 2);
    }

    private void query(Blackhole hole, String sql, int columns) {
        BareQuery.run(Objects.requireNonNull(store), sql, columns, hole);
    }

    @TearDown(Level.Trial)
    public void close() {
        Objects.requireNonNull(store).close();
    }
}
