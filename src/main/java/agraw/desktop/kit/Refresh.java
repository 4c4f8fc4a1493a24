package agraw.desktop.kit;

import java.util.function.Supplier;

/**
 * Reads something again whenever it may have changed: once at a time, and once more at the end for all that was asked for meanwhile. So
 * a thousand changes in a row cost a few readings. All calls come on the screen's thread.
 */
public final class Refresh {
    private final Supplier<Job<?>> reading;
    private boolean running;
    private boolean again;

    /** Takes a fresh job for each reading; its handler for the end is set here. */
    public Refresh(Supplier<Job<?>> reading) {
        this.reading = reading;
    }

    /** Whether something is being read that a change may be younger than. */
    public boolean isRunning() {
        return running;
    }

    public void ask() {
        again = running;
        if (!running) {
            running = true;
            reading.get().onEnd(this::ended).start();
        }
    }

    private void ended() {
        running = false;
        if (again) {
            ask();
        }
    }
}
