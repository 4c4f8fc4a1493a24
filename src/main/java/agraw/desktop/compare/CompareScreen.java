package agraw.desktop.compare;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FullScreen;
import agraw.desktop.kit.Screen;
import agraw.desktop.kit.TagChoice;
import java.util.function.BiConsumer;
import javafx.scene.Node;

/** Cases side by side: two to six are chosen, and stand in columns beside the fields of the template and the codes. */
public final class CompareScreen implements Screen<Destination.Compare> {
    private final CompareController controller;
    private final CompareView view;

    /** @param choice which tags are looked at, here and across all cases */
    public CompareScreen(Desk desk, TagChoice choice) {
        this(desk, choice, FullScreen::fill);
    }

    CompareScreen(Desk desk, TagChoice choice, BiConsumer<Node, Boolean> fill) {
        this.controller = new CompareController(desk, choice);
        this.view = new CompareView(controller, fill);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void open(Destination.Compare destination) {
        if (destination.cases().isEmpty()) {
            controller.read();
        } else {
            controller.show(destination.cases());
        }
    }

    @Override
    public void leave() {
        view.leave();
    }

    @Override
    public void changed(Change change) {
        controller.read();
    }
}
