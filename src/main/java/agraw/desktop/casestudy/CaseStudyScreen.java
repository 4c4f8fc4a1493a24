package agraw.desktop.casestudy;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Screen;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;

/** One case study: what is known of it, by whom, and what is not known yet. */
public final class CaseStudyScreen implements Screen<Destination.CaseStudy> {
    private final CaseController controller;
    private final CaseView view;

    public CaseStudyScreen(Desk desk) {
        controller = new CaseController(desk, new CaseModel());
        view = new CaseView(controller);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void open(Destination.CaseStudy destination) {
        controller.model().matching.set(destination.needs());
        controller.open(destination.caseStudy(), destination.field(), destination.fact());
        view.comeBack(destination.caseStudy());
    }

    @Override
    public void changed(Change change) {
        controller.changed(change);
    }

    @Override
    public void leave() {
        view.needs().settle();
        controller.commitTyping();
    }

    /** The photo or file that is looked at, else the case. */
    @Override
    public Optional<UUID> about() {
        CaseModel model = controller.model();
        return model.photo.get().or(model::caseStudy);
    }
}
