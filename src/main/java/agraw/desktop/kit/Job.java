package agraw.desktop.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work away from the screen, and what the screen does with its end. Nothing happens before {@link #start}; all
 * handlers run on the screen's thread.
 *
 * @param <T> what the work finds
 */
public final class Job<T extends @Nullable Object> {
    /** Whether the job changes something, so that it must run and its failure must be heard even if nobody waits for it. */
    enum Kind {
        READ,
        WRITE
    }

    private final Kind kind;
    private final Callable<T> task;
    private final Executor worker;
    private final Executor screen;
    private final IntConsumer load;
    private Consumer<Throwable> onFailed;
    private Consumer<? super T> onDone = result -> {};
    private Runnable onEnd = () -> {};
    private @Nullable Slot slot;

    /** The load hears 1 when the job is started and -1 when its last handler has run. */
    Job(
            Kind kind,
            Callable<T> task,
            Executor worker,
            Executor screen,
            Consumer<Throwable> unexpected,
            IntConsumer load) {
        this.load = load;
        this.kind = kind;
        this.task = task;
        this.worker = worker;
        this.screen = screen;
        this.onFailed = unexpected;
    }

    /** What to do with the result. */
    public Job<T> onDone(Consumer<? super T> handler) {
        onDone = handler;
        return this;
    }

    /** What to do if the work throws; without this the failure goes to the handler that {@link Work} was made with. */
    public Job<T> onFailed(Consumer<Throwable> handler) {
        onFailed = handler;
        return this;
    }

    /** What to do after the other handlers, whether the work succeeded, failed or is out of date. */
    public Job<T> onEnd(Runnable handler) {
        onEnd = handler;
        return this;
    }

    /** Drops the result if another job has been started in the slot meanwhile. */
    public Job<T> in(Slot place) {
        slot = place;
        return this;
    }

    /** Hands the job to its thread. */
    public void start() {
        Slot place = slot;
        long ticket = place == null ? 0 : place.take();
        BooleanSupplier current = () -> place == null || place.holds(ticket);
        load.accept(1);
        try {
            worker.execute(() -> screen.execute(lightening(run(current))));
        } catch (RejectedExecutionException e) {
            load.accept(-1);
            if (kind == Kind.WRITE) {
                throw e; // what is not written must be heard of; what is not looked at any more need not
            }
        }
    }

    private Runnable lightening(Runnable handlers) {
        return () -> {
            try {
                handlers.run();
            } finally {
                load.accept(-1);
            }
        };
    }

    private Runnable run(BooleanSupplier current) {
        if (kind == Kind.READ && !current.getAsBoolean()) {
            return onEnd;
        }
        try {
            T result = task.call();
            return () -> finish(current.getAsBoolean(), () -> onDone.accept(result));
        } catch (Throwable failure) {
            return () -> finish(kind == Kind.WRITE || current.getAsBoolean(), () -> onFailed.accept(failure));
        }
    }

    private void finish(boolean heard, Runnable handler) {
        try {
            if (heard) {
                handler.run();
            }
        } finally {
            onEnd.run();
        }
    }
}
