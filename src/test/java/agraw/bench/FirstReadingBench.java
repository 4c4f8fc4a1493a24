package agraw.bench;

import agraw.store.Store;
import agraw.words.Messages;
import agraw.workbench.Cases;
import agraw.workbench.Finding;
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

/** All cases as they are read before the first keystroke in the filter bar, against the bare rows that they are made of. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(3)
public class FirstReadingBench {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final Messages FRENCH = Messages.in(Locale.FRENCH);

    @Param({"S", "M", "L"})
    public Size size = Size.S;

    private @Nullable Workbench workbench;
    private @Nullable Finding finding;
    private boolean french;

    @Setup(Level.Trial)
    public void open() throws IOException {
        Store store = Store.open(FactCorpus.made(size), Corpus.settings());
        store.read(reader -> reader.handle().execute("SET OPTIMIZE_REUSE_RESULTS 0"));
        workbench = new Workbench(store, "bench");
        finding = Finding.of(workbench);
    }

    /** In another language than before, so that nothing is known yet. */
    @Benchmark
    public Cases firstReading() {
        french = !french;
        return Objects.requireNonNull(finding).cases(french ? FRENCH : ENGLISH);
    }

    /** The floor. */
    @Benchmark
    public long bareRows() {
        Store store = Objects.requireNonNull(workbench).store();
        return store.read(reader -> BareRows.count(reader, store.workbook(), "case_study", "")
                + BareRows.count(reader, store.workbook(), "fact", " ORDER BY position, id")
                + BareRows.count(reader, store.workbook(), "tag", ""));
    }

    @TearDown(Level.Trial)
    public void close() {
        Objects.requireNonNull(workbench).close();
    }
}
