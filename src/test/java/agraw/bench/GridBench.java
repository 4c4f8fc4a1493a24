package agraw.bench;

import agraw.desktop.across.AcrossWindow;
import agraw.store.Store;
import java.io.IOException;
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

/** The grid of all cases on the screen, painted by the software renderer: its first screen, and each row that it is scrolled by. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class GridBench {
    /** A workbook. */
    @State(Scope.Benchmark)
    public static class Opened {
        @Param({"S", "M", "L"})
        public Size size = Size.S;

        private @Nullable Store store;

        @Setup(Level.Trial)
        public void open() throws IOException {
            Store opened = Store.open(Place.corpus(size), Corpus.settings());
            opened.read(reader -> reader.handle().execute("SET OPTIMIZE_REUSE_RESULTS 0"));
            store = opened;
        }

        @TearDown(Level.Trial)
        public void close() {
            Objects.requireNonNull(store).close();
        }
    }

    /** The same in a window. */
    @State(Scope.Benchmark)
    public static class Window {
        private @Nullable AcrossWindow grid;

        @Setup(Level.Trial)
        public void open(Opened opened) throws InterruptedException {
            AcrossWindow fresh = new AcrossWindow(Objects.requireNonNull(opened.store));
            fresh.firstScreen();
            fresh.settle();
            grid = fresh;
        }

        @TearDown(Level.Trial)
        public void close() {
            Objects.requireNonNull(grid).close();
        }
    }

    @Benchmark
    public void firstScreen(Window window) throws InterruptedException {
        Objects.requireNonNull(window.grid).firstScreen();
    }

    @Benchmark
    public void scroll(Window window) throws InterruptedException {
        Objects.requireNonNull(window.grid).scroll();
    }

    /** A frame in which nothing is new. */
    @Benchmark
    public void frame(Window window) throws InterruptedException {
        Objects.requireNonNull(window.grid).painted();
    }

    /** The floor of the first screen. */
    @Benchmark
    public void bareCounts(Opened state, Blackhole hole) {
        BareQuery.run(Objects.requireNonNull(state.store), BareQuery.COUNTS, 5, hole);
    }
}
