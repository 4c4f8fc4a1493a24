package agraw.bench;

import agraw.change.Change;
import agraw.desktop.text.TextWindow;
import agraw.model.Code;
import agraw.model.Paragraph;
import agraw.model.Text;
import agraw.store.Store;
import java.io.IOException;
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

/**
 * From the press of a key to a tag on the disk and on the screen, against the bare commit of such a tag. The screen is painted by the
 * software renderer as fast as it can.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 6, time = 3)
@Fork(1)
public class KeyBench {
    /** A workbook and one of its texts. */
    @State(Scope.Benchmark)
    public static class Opened {
        @Param({"S", "M", "L"})
        public Size size = Size.S;

        private @Nullable Store store;
        private @Nullable Text text;
        private UUID code = new UUID(0, 0);
        private @Nullable Paragraph paragraph;

        @Setup(Level.Trial)
        public void open() throws IOException {
            Store opened = Store.open(Place.copy(size, "keys"), Corpus.settings());
            store = opened;
            opened.read(reader -> {
                Text found = reader.all(Text.class).get(size.texts / 2);
                text = found;
                paragraph = reader.where(Paragraph.class, "text", found.id()).getFirst();
                code = reader.all(Code.class).getLast().id();
                return found;
            });
        }

        @TearDown(Level.Trial)
        public void close() {
            Objects.requireNonNull(store).close();
        }
    }

    /** The same in a window. */
    @State(Scope.Benchmark)
    public static class Window {
        private @Nullable TextWindow tagging;
        private int before;

        @Setup(Level.Trial)
        public void open(Opened opened) {
            Text text = Objects.requireNonNull(opened.text);
            TextWindow fresh = new TextWindow(Objects.requireNonNull(opened.store), text);
            before = fresh.tags(text);
            tagging = fresh;
        }

        @Setup(Level.Invocation)
        public void prepare() {
            Objects.requireNonNull(tagging).prepare();
        }

        @TearDown(Level.Invocation)
        public void takeOff(Opened opened) {
            TextWindow window = Objects.requireNonNull(tagging);
            if (window.tags(Objects.requireNonNull(opened.text)) != before + 1) {
                throw new IllegalStateException("No tag was put");
            }
            window.undo();
        }

        @TearDown(Level.Trial)
        public void close() {
            Objects.requireNonNull(tagging).close();
        }
    }

    /** A window in which nothing happens. */
    @State(Scope.Benchmark)
    public static class Still {
        private @Nullable TextWindow window;

        @Setup(Level.Trial)
        public void open(Opened opened) {
            window = new TextWindow(Objects.requireNonNull(opened.store), Objects.requireNonNull(opened.text));
        }

        @TearDown(Level.Trial)
        public void close() {
            Objects.requireNonNull(window).close();
        }
    }

    @Benchmark
    public void keyToScreen(Window window) throws InterruptedException {
        Objects.requireNonNull(window.tagging).put();
    }

    /** A frame in which nothing is new. */
    @Benchmark
    public void frame(Still still) throws InterruptedException {
        Objects.requireNonNull(still.window).painted();
    }

    /** The floor. */
    @Benchmark
    public Change commit(Opened opened) {
        return Objects.requireNonNull(opened.store)
                .commit(Corpus.oneTag(
                        opened.code,
                        Objects.requireNonNull(opened.paragraph),
                        Objects.requireNonNull(
                                Objects.requireNonNull(opened.text).caseStudy())));
    }
}
