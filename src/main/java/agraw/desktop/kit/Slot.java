package agraw.desktop.kit;

import java.util.concurrent.atomic.AtomicLong;

/**
 * One place on the screen that shows one result at a time, such as the hits of a search. Of the jobs started in a slot only the
 * youngest may fill it; what an older one finds is dropped.
 */
public final class Slot {
    private final AtomicLong youngest = new AtomicLong();

    /** Makes everything that is under way out of date, for instance when the screen is left. */
    public void empty() {
        take();
    }

    /** Enters a new job, which makes the earlier ones out of date. */
    long take() {
        return youngest.incrementAndGet();
    }

    boolean holds(long ticket) {
        return youngest.get() == ticket;
    }
}
