package agraw.desktop.across;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Memory;
import agraw.desktop.kit.Screen;
import agraw.desktop.kit.TagChoice;
import javafx.scene.Node;

/** All cases together: one bar says which cases and tags are looked at, and several views show what they say. */
public final class AcrossScreen implements Screen<Destination.Across> {
    private final AcrossModel model;
    private final AcrossController controller;
    private final AcrossView view;

    /** @param choice which tags are looked at, here and where cases are side by side */
    public AcrossScreen(Desk desk, Memory memory, TagChoice choice) {
        model = new AcrossModel(choice);
        controller = new AcrossController(desk, memory, model);
        view = new AcrossView(controller);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void open(Destination.Across destination) {
        model.view.set(destination.view());
        controller.open();
        view.focusLeaf();
    }

    @Override
    public void changed(Change change) {
        controller.changed(change);
    }

    @Override
    public void leave() {
        view.settle();
    }
}
