package agraw.desktop.across;

import agraw.desktop.kit.ChosenFiles;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Destination.Across.View;
import agraw.desktop.kit.Frames;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Memory;
import agraw.desktop.kit.TagChoice;
import agraw.desktop.kit.Work;
import agraw.store.Store;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.Workbench;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Parent;

/** The grid of all cases in a window, whose frames are waited for. */
public final class AcrossWindow implements AutoCloseable {
    private static final double ROW = 78;

    private final Workbench workbench;
    private final Work work = Work.forWindow(problem -> {
        throw new IllegalStateException(problem);
    });
    private final Desk desk;
    private AcrossScreen screen;
    private int way = 1;
    private int steps;

    public AcrossWindow(Store store) {
        workbench = new Workbench(store, "Amina");
        Messages messages = Messages.in(Locale.ENGLISH);
        desk = new Desk(
                workbench, work, messages, NaturalOrder.of(messages.locale()), new ChosenFiles(), _ -> {}, problem -> {
                    throw new IllegalStateException(problem);
                });
        screen = Fx.call(() -> new AcrossScreen(desk, Memory.ofNothing(), new TagChoice()));
        Fx.show(root(), 1024, 700);
    }

    private Parent root() {
        return (Parent) screen.node();
    }

    /** Opens the screen anew on the grid, until the first frame that shows it was painted. */
    public void firstScreen() throws InterruptedException {
        Fx.hide(root());
        screen = Fx.call(() -> new AcrossScreen(desk, Memory.ofNothing(), new TagChoice()));
        Fx.show(root(), 1024, 700);
        Fx.run(() -> screen.open(new Destination.Across(View.GRID)));
        while (Fx.call(() -> root().lookup("#framework-grid") == null)) {
            Thread.onSpinWait();
        }
        painted();
    }

    /** Waits for what is read beside it, such as the offers of the bar. */
    public void settle() {
        Fx.settle(work);
    }

    /** Scrolls the grid by a row with the wheel, and back at its end, until the frame was painted. */
    public void scroll() throws InterruptedException {
        if (++steps % 400 == 0) {
            way = -way;
        }
        double by = way;
        Platform.runLater(() -> Frames.wheel(root().lookup("#framework-grid"), -by * ROW));
        painted();
    }

    /** A frame, until it was painted: that is before the next one is laid out. */
    public void painted() throws InterruptedException {
        Frames.painted(root().getScene());
    }

    @Override
    public void close() {
        Fx.hide(root());
        work.close();
        workbench.close();
    }
}
