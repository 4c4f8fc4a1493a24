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

/** Six cases side by side in a window, whose frames are waited for. */
public final class SideWindow implements AutoCloseable {
    private static final double NOTCH = 120;
    /** So many steps down, then as many up. */
    private static final int WAY = 120;

    private final Workbench workbench;
    private final Work work = Work.forWindow(problem -> {
        throw new IllegalStateException(problem);
    });
    private final CompareScreen screen;
    private int steps;

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
    }

    private Parent root() {
        return (Parent) screen.node();
    }

    /** A notch of the wheel, until the frame was painted. */
    public void scroll() throws InterruptedException {
        double by = steps++ / WAY % 2 == 0 ? -NOTCH : NOTCH;
        Platform.runLater(() -> Frames.wheel(root().lookup(".lines .virtual-flow"), by));
        painted();
    }

    /** A frame, until it was painted. */
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
