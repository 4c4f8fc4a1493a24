package agraw.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkTest {
    /** What was handed to the screen and not yet run: the test is the screen's thread. */
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();

    private final List<Object> seen = new ArrayList<>();
    private final Work work = new Work(screen::add, failure -> seen.add("unexpected " + failure.getMessage()));

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void writesRunInTheOrderInWhichTheyWereStarted() throws InterruptedException {
        List<Integer> written = new ArrayList<>();
        List<Integer> numbers = IntStream.range(0, 100).boxed().toList();
        for (int number : numbers) {
            work.write(() -> written.add(number)).onDone(ok -> seen.add(number)).start();
        }
        for (int i = 0; i < 100; i++) {
            screen.take().run();
        }
        assertThat(written).isEqualTo(numbers);
        assertThat(seen).isEqualTo(List.copyOf(numbers));
    }

    @Test
    void aReadDoesNotWaitForWrites() throws InterruptedException {
        CountDownLatch readIsSeen = new CountDownLatch(1);
        work.write(() -> {
                    readIsSeen.await();
                    return "written";
                })
                .onDone(seen::add)
                .start();
        work.read(() -> "read").onDone(seen::add).start();
        screen.take().run();
        assertThat(seen).containsExactly("read");
        readIsSeen.countDown();
        screen.take().run();
        assertThat(seen).containsExactly("read", "written");
    }

    @Test
    void nothingIsShownExceptByTheScreen() throws InterruptedException {
        Thread here = Thread.currentThread();
        work.read(Thread::currentThread)
                .onDone(reader -> assertThat(reader).isNotSameAs(here))
                .onEnd(() -> seen.add(Thread.currentThread()))
                .start();
        Runnable handler = screen.take();
        assertThat(seen).isEmpty();
        handler.run();
        assertThat(seen).containsExactly(here);
    }

    @Test
    void anOutOfDateResultIsDroppedWhicheverComesFirst() throws InterruptedException {
        Slot hits = new Slot();
        CountDownLatch newerIsFound = new CountDownLatch(1);
        CountDownLatch olderIsReading = new CountDownLatch(1);
        work.read(() -> {
                    olderIsReading.countDown();
                    newerIsFound.await();
                    return "older";
                })
                .in(hits)
                .onDone(seen::add)
                .start();
        olderIsReading.await();
        work.read(() -> "newer").in(hits).onDone(seen::add).start();
        screen.take().run();
        newerIsFound.countDown();
        screen.take().run();
        assertThat(seen).containsExactly("newer");
    }

    @Test
    void aResultThatArrivesBeforeTheSlotIsEmptiedIsStillDroppedOnTheScreen() throws InterruptedException {
        Slot hits = new Slot();
        work.read(() -> "late")
                .in(hits)
                .onDone(seen::add)
                .onEnd(() -> seen.add("end"))
                .start();
        Runnable handler = screen.take();
        hits.empty();
        handler.run();
        assertThat(seen).containsExactly("end");
    }

    @Test
    void theFailureOfAWriteIsHeardEvenIfItIsOutOfDate() throws InterruptedException {
        Slot slot = new Slot();
        work.write(() -> {
                    throw new IllegalStateException("disk full");
                })
                .in(slot)
                .start();
        Runnable handler = screen.take();
        slot.empty();
        handler.run();
        assertThat(seen).containsExactly("unexpected disk full");
    }

    @Test
    void aFailureGoesToItsOwnHandlerAndWritingGoesOn() throws InterruptedException {
        work.write(() -> {
                    throw new AssertionError("broken");
                })
                .onFailed(failure -> seen.add(failure.getMessage()))
                .onDone(never -> seen.add("done"))
                .start();
        work.write(() -> "next").onDone(seen::add).start();
        screen.take().run();
        screen.take().run();
        assertThat(seen).containsExactly("broken", "next");
    }

    @Test
    void closingWaitsForWritesAndForReadsAndInterruptsNeither() throws InterruptedException {
        List<Integer> written = new ArrayList<>();
        List<Boolean> interrupted = new CopyOnWriteArrayList<>();
        CountDownLatch reading = new CountDownLatch(1);
        work.read(() -> {
                    reading.countDown();
                    long until = System.nanoTime() + 50_000_000L; // busy while the rest is closed
                    while (System.nanoTime() < until) {
                        Thread.onSpinWait();
                    }
                    return interrupted.add(Thread.currentThread().isInterrupted());
                })
                .start();
        reading.await();
        for (int number = 0; number < 1000; number++) {
            int next = number;
            work.write(() -> written.add(next)).start();
        }
        work.close();
        assertThat(written).hasSize(1000);
        assertThat(interrupted).containsExactly(false);
        assertThatThrownBy(() -> work.write(() -> "after").start()).isInstanceOf(RejectedExecutionException.class);
        assertThatCode(() -> work.read(() -> "after").start())
                .as("nobody is there any more who could look")
                .doesNotThrowAnyException();
    }

    @Test
    void theLoadFallsToNothingOnlyWhenTheLastHandlerHasRun() throws InterruptedException {
        assertThat(work.load().isIdle()).isTrue();
        work.read(() -> "read").onEnd(() -> seen.add(work.load())).start();
        work.write(() -> {
                    throw new IllegalStateException("disk");
                })
                .onEnd(() -> seen.add("failed"))
                .start();
        assertThat(work.load()).isEqualTo(new Work.Load(1, 1));
        screen.take().run();
        screen.take().run();
        assertThat(seen).contains("failed");
        assertThat(work.load().isIdle()).isTrue();
    }

    @Test
    void theLoadIsHeardOnTheScreen() throws InterruptedException {
        work.onLoad(seen::add);
        work.write(() -> "written").start();
        while (seen.size() < 2) {
            screen.take().run();
        }
        assertThat(seen).containsExactly(new Work.Load(0, 1), new Work.Load(0, 0));
    }
}
