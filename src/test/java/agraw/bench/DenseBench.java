package agraw.bench;

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

/** Keys through a text of 300,000 characters with 5,000 tags, until the frame is painted, against the same text without any. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class DenseBench {
    /** A text without tags. */
    @State(Scope.Benchmark)
    public static class Empty {
        /** For the runner's sake: the text is of one size. */
        @Param("S")
        public Size size = Size.S;

        private @Nullable DenseText text;

        @Setup(Level.Trial)
        public void open() throws IOException {
            text = new DenseText(0);
        }

        @TearDown(Level.Trial)
        public void close() {
            Objects.requireNonNull(text).close();
        }
    }

    /** The same text with 5,000. */
    @State(Scope.Benchmark)
    public static class Dense {
        @Param("S")
        public Size size = Size.S;

        private @Nullable DenseText text;

        @Setup(Level.Trial)
        public void open() throws IOException {
            text = new DenseText(5_000);
        }

        @TearDown(Level.Trial)
        public void close() {
            Objects.requireNonNull(text).close();
        }
    }

    @Benchmark
    public void dense(Dense dense) throws InterruptedException {
        Objects.requireNonNull(dense.text).step();
    }

    /** The floor. */
    @Benchmark
    public void empty(Empty empty) throws InterruptedException {
        Objects.requireNonNull(empty.text).step();
    }
}
