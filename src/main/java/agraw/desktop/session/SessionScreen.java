package agraw.desktop.session;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FullScreen;
import agraw.desktop.kit.Screen;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.Node;

/** Where discussions are noted live. */
public final class SessionScreen implements Screen<Destination.Session> {
    private final SessionModel model = new SessionModel();
    private final SessionController controller;
    private final NoteController notes;
    private final SessionView view;

    public SessionScreen(Desk desk) {
        this(desk, FullScreen::fill);
    }

    /** Fills the whole screen with the window of a node, or not, by another way. */
    SessionScreen(Desk desk, BiConsumer<Node, Boolean> fill) {
        controller = new SessionController(desk, model);
        notes = new NoteController(desk, model, controller::begin);
        view = new SessionView(desk, model, controller, notes, fill);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void open(Destination.Session destination) {
        controller.open(destination.session());
        view.begin();
    }

    @Override
    public void changed(Change change) {
        controller.changed(change);
    }

    @Override
    public void leave() {
        notes.keep();
        view.pause();
    }

    @Override
    public Optional<UUID> about() {
        return model.material.get().map(session -> session.session().id());
    }
}
