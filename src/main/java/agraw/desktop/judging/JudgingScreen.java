package agraw.desktop.judging;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Screen;
import javafx.scene.Node;

/** All cases under three questions: what is missing, do capacities meet needs, and what do the workshop's criteria say. */
public final class JudgingScreen implements Screen<Destination.Judging> {
    private final JudgingController controller;
    private final JudgingView view;

    public JudgingScreen(Desk desk) {
        controller = new JudgingController(desk, new JudgingModel());
        view = new JudgingView(controller);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void open(Destination.Judging destination) {
        controller.open(destination.leaf());
        view.focusLeaf();
    }

    @Override
    public void changed(Change change) {
        controller.changed(change);
    }

    @Override
    public void leave() {
        controller.settle();
    }
}
