package agraw.desktop.kit;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The one owner of threads. Writes go one after another on a single thread, in the order in which they were started; reads run
 * beside them, each on a virtual thread; results reach the screen here and nowhere else.
 */
public final class Work implements AutoCloseable {
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("writer").factory());
    private final ExecutorService readers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("reader-", 0).factory());
    private final Executor screen;
    private final Consumer<Throwable> unexpected;
    private final AtomicInteger readsUnderWay = new AtomicInteger();
    private final AtomicInteger writesUnderWay = new AtomicInteger();
    private final List<Consumer<Load>> hearers = new CopyOnWriteArrayList<>();

    /** How many jobs are under way: started, and not yet shown. */
    public record Load(int reads, int writes) {
        /** Whether the screen shows everything that was asked for. */
        public boolean isIdle() {
            return reads == 0 && writes == 0;
        }
    }

    /**
     * Work whose results are handed to any executor, for programs and tests without a window.
     *
     * @param screen runs the handlers, one after another
     * @param unexpected hears, on the screen, of failures that a job has no handler for
     */
    public Work(Executor screen, Consumer<Throwable> unexpected) {
        this.screen = screen;
        this.unexpected = unexpected;
    }

    /** Work whose results reach the JavaFX thread. */
    public static Work forWindow(Consumer<Throwable> unexpected) {
        return new Work(Platform::runLater, unexpected);
    }

    /** A job that changes something. It runs after all writes that were started before it, and always to its end. */
    public <T extends @Nullable Object> Job<T> write(Callable<T> task) {
        return new Job<>(Job.Kind.WRITE, task, writer, screen, unexpected, load(writesUnderWay));
    }

    /** A job that changes something, of which nothing is to be known but that it is done. */
    public Job<Boolean> change(Runnable task) {
        return write(() -> {
            task.run();
            return true;
        });
    }

    /** A job that only looks. It runs at once. It is never interrupted: that would close the database's file under all others. */
    public <T extends @Nullable Object> Job<T> read(Callable<T> task) {
        return new Job<>(Job.Kind.READ, task, readers, screen, unexpected, load(readsUnderWay));
    }

    /** Runs something on the screen's thread, after what was handed to it before. */
    public void show(Runnable handler) {
        screen.execute(handler);
    }

    public Load load() {
        return new Load(readsUnderWay.get(), writesUnderWay.get());
    }

    /** Hears, on the screen's thread, whenever the load may have changed. */
    public void onLoad(Consumer<Load> hearer) {
        hearers.add(hearer);
    }

    private IntConsumer load(AtomicInteger underWay) {
        return step -> {
            underWay.addAndGet(step);
            if (!hearers.isEmpty()) {
                screen.execute(() -> hearers.forEach(hearer -> hearer.accept(load())));
            }
        };
    }

    /** Returns when the last job is done. Jobs can no longer be started. */
    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
