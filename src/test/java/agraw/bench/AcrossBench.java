package agraw.bench;

import agraw.compare.across.Nearness;
import agraw.store.Store;
import agraw.words.Messages;
import agraw.workbench.Balance;
import agraw.workbench.Choosing;
import agraw.workbench.Chosen;
import agraw.workbench.CoOccurring;
import agraw.workbench.Configurations;
import agraw.workbench.Crossing;
import agraw.workbench.Framework;
import agraw.workbench.Overview;
import agraw.workbench.Tensions;
import agraw.workbench.Workbench;
import agraw.workbench.chart.Chart;
import agraw.workbench.chart.StanceCharts;
import java.io.IOException;
import java.util.List;
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

/** What each view of tags shows, against the bare queries by which the database counts the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class AcrossBench {
    private static final String BY = "SELECT case_study, %s, COUNT(*) FROM tag"
            + " WHERE workbook = ? AND case_study IS NOT NULL GROUP BY case_study, %s";

    @Param({"S", "M", "L"})
    public Size size = Size.S;

    private @Nullable Store store;
    private @Nullable Workbench workbench;
    private final Messages messages = Messages.in(Locale.ENGLISH);

    @Setup(Level.Trial)
    public void open() throws IOException {
        Store opened = Store.open(Place.corpus(size), Corpus.settings());
        store = opened;
        // H2 would hand out the last result again, as if nothing were tagged between two looks.
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
    public Framework.Grid grid() {
        return Framework.of(bench()).read(chosen(), false, null, messages);
    }

    @Benchmark
    public Chart bars() {
        return StanceCharts.of(bench()).bars(chosen(), Crossing.Rows.PRINCIPLE, 900, messages);
    }

    @Benchmark
    public Overview together() {
        return CoOccurring.of(bench()).read(chosen(), Crossing.Rows.CODE, Nearness.OVERLAPPING, messages);
    }

    @Benchmark
    public Overview gaps() {
        return Balance.of(bench()).read(chosen(), messages);
    }

    @Benchmark
    public Overview tensions() {
        return Tensions.of(bench()).read(chosen(), messages);
    }

    @Benchmark
    public Configurations.Found configurations() {
        Configurations.Asked asked =
                new Configurations.Asked(List.of("P2 has supports", "P3 has supports"), "P5 has supports");
        return Configurations.of(bench()).compare(chosen(), asked, messages);
    }

    /** The floor of the grid and of bars, and of configurations, which look at the stances of codes too. */
    @Benchmark
    public void bareCounts(Blackhole hole) {
        query(hole, BareQuery.COUNTS, 5);
    }

    /** The floor of gaps. */
    @Benchmark
    public void bareBalance(Blackhole hole) {
        query(hole, BareQuery.COUNTS, 5);
        query(hole, BY.formatted("evidence", "evidence"), 3);
        query(hole, BY.formatted("side", "side"), 3);
        query(
                hole,
                "SELECT t.case_study, p.side, COUNT(*) FROM paragraph p JOIN text t ON t.workbook = p.workbook"
                        + " AND t.id = p.text WHERE p.workbook = ? AND p.side IS NOT NULL AND t.case_study IS NOT NULL"
                        + " GROUP BY t.case_study, p.side",
                3);
        query(
                hole,
                "SELECT case_study, side, COUNT(*) FROM fact WHERE workbook = ? AND side IS NOT NULL"
                        + " GROUP BY case_study, side",
                3);
    }

    /** The floor of tensions. */
    @Benchmark
    public void barePoles(Blackhole hole) {
        query(
                hole,
                "SELECT case_study, tension, pole, COUNT(*) FROM tag WHERE workbook = ? AND case_study IS NOT NULL"
                        + " AND tension IS NOT NULL GROUP BY case_study, tension, pole",
                4);
    }

    /** The floor of codes together: where all tags and paragraphs stand. */
    @Benchmark
    public void barePlaces(Blackhole hole) {
        query(hole, "SELECT id, text FROM paragraph WHERE workbook = ? ORDER BY text, position, id", 2);
        query(
                hole,
                "SELECT id, case_study, code, text, fact, start_paragraph, start_offset, end_paragraph, end_offset"
                        + " FROM tag WHERE workbook = ? AND case_study IS NOT NULL",
                9);
    }

    private void query(Blackhole hole, String sql, int columns) {
        BareQuery.run(Objects.requireNonNull(store), sql, columns, hole);
    }

    @TearDown(Level.Trial)
    public void close() {
        Objects.requireNonNull(store).close();
    }
}
