package agraw.desktop.kit;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;

/** Waits for frames. */
public final class Frames {
    private Frames() {}

    /** Turns the wheel over a node, by so many pixels; less than 0 is down. */
    public static void wheel(Node node, double pixels) {
        node.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                true,
                false,
                0,
                pixels,
                0,
                pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
    }

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
