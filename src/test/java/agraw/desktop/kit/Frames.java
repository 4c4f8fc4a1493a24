package agraw.desktop.kit;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits for frames. */
public final class Frames {
    private Frames() {}

    /** A frame, until it was painted: that is before the next one is laid out. */
    public static void painted(Scene scene) throws InterruptedException {
        CountDownLatch frames = new CountDownLatch(2);
        Runnable pulse = new Runnable() {
            @Override
            public void run() {
                frames.countDown();
                if (frames.getCount() == 0) {
                    scene.removePostLayoutPulseListener(this);
                } else {
                    Platform.requestNextPulse();
                }
            }
        };
        Platform.runLater(() -> {
            scene.addPostLayoutPulseListener(pulse);
            Platform.requestNextPulse();
        });
        frames.await();
    }
}
