package agraw.desktop.session;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Screen;
import javafx.scene.Node;

/** Where discussions are noted live. */
public final class SessionScreen implements Screen<Destination.Session> {
    private final SessionController controller;
    private final NoteController notes;
    private final SessionView view;

    public SessionScreen(Desk desk) {
        SessionModel model = new SessionModel();
        controller = new SessionController(desk, model);
        notes = new NoteController(desk, model);
        view = new SessionView(desk, model, controller, notes);
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
}
