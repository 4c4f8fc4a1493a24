package agraw.desktop.kit;

import agraw.workbench.Progress;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells the screen of each hundredth of a job's progress, and not of each byte. */
public final class Hundredths implements Progress {
    private static final int PARTS = 100;

    private final Work work;
    private final Progress shown;
    private final AtomicInteger last = new AtomicInteger(-1);

    /** @param shown hears on the screen's thread */
    public Hundredths(Work work, Progress shown) {
        this.work = work;
        this.shown = shown;
    }

    @Override
    public void at(long done, long total) {
        int part = total <= 0 ? 0 : (int) (PARTS * done / total);
        if (last.getAndSet(part) != part) {
            work.show(() -> shown.at(done, total));
        }
    }
}
