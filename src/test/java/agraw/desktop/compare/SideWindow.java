package agraw.desktop.compare;

import agraw.desktop.kit.ChosenFiles;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Frames;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.TagChoice;
import agraw.desktop.kit.Work;
import agraw.model.CaseStudy;
import agraw.store.Store;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.Workbench;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;

/** Six cases side by side in a window, whose frames are waited for. */
public final class SideWindow implements AutoCloseable {
    private static final double NOTCH = 120;

    private final Workbench workbench;
    private final Work work = Work.forWindow(problem -> {
        throw new IllegalStateException(problem);
    });
    private final CompareScreen screen;
    private final GridList lines;
    private final ScrollBar bar;
    private double by = -NOTCH;
    private boolean turned;

    public SideWindow(Store store) {
        workbench = new Workbench(store, "Amina");
        Messages messages = Messages.in(Locale.ENGLISH);
        Desk desk = new Desk(
                workbench, work, messages, NaturalOrder.of(messages.locale()), new ChosenFiles(), _ -> {}, problem -> {
                    throw new IllegalStateException(problem);
                });
        screen = Fx.call(() -> new CompareScreen(desk, new TagChoice()));
        Fx.show(root(), 1024, 700);
        List<UUID> cases = store.read(reader -> reader.all(CaseStudy.class)).stream()
                .map(CaseStudy::id)
                .limit(6)
                .toList();
        Fx.run(() -> screen.open(new Destination.Compare(cases)));
        Fx.settle(work);
        Fx.layout(root());
        // Found once: to look for them among thousands of words takes longer than a notch.
        lines = (GridList) root().lookup(".lines");
        bar = (ScrollBar) lines.lookup(".scroll-bar");
    }

    private Parent root() {
        return (Parent) screen.node();
    }

    GridList lines() {
        return lines;
    }

    /** A notch of the wheel, until the frame was painted; where the lines end, the next ones go the other way. */
    public void scroll() throws InterruptedException {
        Platform.runLater(() -> {
            Frames.wheel(lines, by);
            turned = by < 0 ? bar.getValue() >= bar.getMax() : bar.getValue() <= 0;
            by = turned ? -by : by;
        });
        painted();
    }

    /** Forgets the lines that were made, if the last notch came to their end. */
    public void forget() {
        if (turned) {
            turned = false;
            Fx.run(() -> {
                TextField filter = (TextField) root().lookup(".filter");
                filter.setText("no line has these words");
                filter.clear();
            });
            Fx.layout(root());
        }
    }

    /** The same lines again, a pixel beside, until they were painted. */
    public void paint() throws InterruptedException {
        Platform.runLater(() -> lines.setTranslateX(1 - lines.getTranslateX()));
        painted();
    }

    private void painted() throws InterruptedException {
        Frames.painted(root().getScene());
    }

    @Override
    public void close() {
        Fx.hide(root());
        work.close();
        workbench.close();
    }
}
