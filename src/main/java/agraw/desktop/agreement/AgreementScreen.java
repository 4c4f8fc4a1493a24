package agraw.desktop.agreement;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Screen;
import javafx.scene.Node;

/** Where coders are compared. */
public final class AgreementScreen implements Screen<Destination.Agreement> {
    private final AgreementController controller;
    private final AgreementView view;

    public AgreementScreen(Desk desk) {
        AgreementModel model = new AgreementModel();
        controller = new AgreementController(desk, model);
        view = new AgreementView(desk, model, controller);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void open(Destination.Agreement destination) {
        controller.open();
        view.focusTable();
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
