package agraw.bench;

import agraw.desktop.compare.SideWindow;
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

/** Six cases with 500 tags each, side by side: a notch of the wheel until its frame was painted, against painting alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class SideBench {
    @Param("SIX")
    public Size size = Size.SIX;

    private @Nullable SideWindow side;

    @Setup(Level.Trial)
    public void open() throws IOException {
        Store opened = Store.open(Place.corpus(size), Corpus.settings());
        side = new SideWindow(opened);
    }

    @TearDown(Level.Trial)
    public void close() {
        Objects.requireNonNull(side).close();
    }

    @Benchmark
    public void scroll() throws InterruptedException {
        Objects.requireNonNull(side).scroll();
    }

    /** What forgets the lines at their end, so that each notch makes those that come into view. */
    @State(Scope.Benchmark)
    public static class Anew {
        @Setup(Level.Invocation)
        public void forget(SideBench bench) {
            Objects.requireNonNull(bench.side).forget();
        }
    }

    /** The same where nobody scrolled there before. */
    @Benchmark
    public void first(Anew anew) throws InterruptedException {
        Objects.requireNonNull(side).scroll();
    }

    /** The floor: to paint them. */
    @Benchmark
    public void paint() throws InterruptedException {
        Objects.requireNonNull(side).paint();
    }
}
