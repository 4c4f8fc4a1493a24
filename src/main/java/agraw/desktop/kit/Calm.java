package agraw.desktop.kit;

import javafx.animation.AnimationTimer;

/** Waits, frame by frame, until a screen shows everything that it asked for. */
public final class Calm extends AnimationTimer {
    /** Results lay out controls, which may ask for more: so many frames without work mean that nothing more comes. */
    private static final int FRAMES = 5;

    private final Work work;
    private final Runnable then;
    private int calm;

    private Calm(Work work, Runnable then) {
        this.work = work;
        this.then = then;
    }

    /** Runs something when no job has been under way for some frames. */
    public static void then(Work work, Runnable then) {
        new Calm(work, then).start();
    }

    @Override
    public void handle(long now) {
        calm = work.load().isIdle() ? calm + 1 : 0;
        if (calm >= FRAMES) {
            stop();
            then.run();
        }
    }
}
