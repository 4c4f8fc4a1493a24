package agraw.desktop.across;

import agraw.desktop.kit.CellGrid;
import agraw.desktop.kit.ChosenFiles;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Destination.Across.View;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Work;
import agraw.store.Store;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.Workbench;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The grid of all cases in a window, whose frames are waited for. */
public final class AcrossWindow implements AutoCloseable {
    private final Workbench workbench;
    private final Work work = Work.forWindow(problem -> {
        throw new IllegalStateException(problem);
    });
    private final AcrossScreen screen;
    private KeyCode way = KeyCode.DOWN;
    private int steps;

    public AcrossWindow(Store store) {
        workbench = new Workbench(store, "Amina");
        Messages messages = Messages.in(Locale.ENGLISH);
        Desk desk = new Desk(
                workbench, work, messages, NaturalOrder.of(messages.locale()), new ChosenFiles(), _ -> {}, problem -> {
                    throw new IllegalStateException(problem);
                });
        screen = Fx.call(() -> new AcrossScreen(desk));
        Fx.show(root(), 1024, 700);
    }

    private Parent root() {
        return (Parent) screen.node();
    }

    /** Shows the grid as it is now, until the frame that shows it was painted. */
    public void firstScreen() throws InterruptedException {
        Fx.run(() -> screen.open(new Destination.Across(View.GRID)));
        Fx.settle(work);
        painted();
    }

    /** Goes down through the grid by a row, and up again at its end, until the frame was painted. */
    public void step() throws InterruptedException {
        if (++steps % 400 == 0) {
            way = way == KeyCode.DOWN ? KeyCode.UP : KeyCode.DOWN;
        }
        KeyCode key = way;
        Platform.runLater(() -> {
            CellGrid grid = (CellGrid) root().lookup("#framework-grid");
            grid.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        });
        painted();
    }

    /** A frame, until it was painted: that is before the next one is laid out. */
    public void painted() throws InterruptedException {
        CountDownLatch frames = new CountDownLatch(2);
        Runnable pulse = new Runnable() {
            @Override
            public void run() {
                frames.countDown();
                if (frames.getCount() == 0) {
                    root().getScene().removePostLayoutPulseListener(this);
                } else {
                    Platform.requestNextPulse();
                }
            }
        };
        Platform.runLater(() -> {
            root().getScene().addPostLayoutPulseListener(pulse);
            Platform.requestNextPulse();
        });
        frames.await();
    }

    @Override
    public void close() {
        Fx.hide(root());
        work.close();
        workbench.close();
    }
}
