package agraw.desktop.kit;

import javafx.animation.AnimationTimer;

/** Waits, frame by frame, until a screen shows everything that it asked for. */
public final class Calm extends AnimationTimer {
    /** Results lay out controls, which may ask for more: so many frames without work mean that nothing more comes. */
    private static final int FRAMES = 5;

    /** What is asked for in the next frame comes before something that can wait. */
    private static final int NEXT = 2;

    private final Work work;
    private final int frames;
    private final Runnable then;
    private int calm;

    private Calm(Work work, int frames, Runnable then) {
        this.work = work;
        this.frames = frames;
        this.then = then;
    }

    /** Runs something when no job has been under way for some frames. */
    public static void then(Work work, Runnable then) {
        new Calm(work, FRAMES, then).start();
    }

    /** Runs something that can wait when no job is under way; who waits by {@link #then} waits for it too. */
    public static void whenIdle(Work work, Runnable later) {
        new Calm(work, NEXT, later).start();
    }

    @Override
    public void handle(long now) {
        calm = work.load().isIdle() ? calm + 1 : 0;
        if (calm >= frames) {
            stop();
            then.run();
        }
    }
}
