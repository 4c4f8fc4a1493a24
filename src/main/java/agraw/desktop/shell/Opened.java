package agraw.desktop.shell;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Screen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A screen that was built, and what it has missed while another was shown. */
final class Opened<D extends Destination> {
    private final Class<D> type;
    private final Screen<D> screen;
    private @Nullable Change missed;

    Opened(Place<D> place, Desk desk) {
        this.type = place.type();
        this.screen = place.make().apply(desk);
    }

    Node node() {
        return screen.node();
    }

    /** Shows a destination of this screen's type. */
    void open(Destination destination) {
        Change late = missed;
        missed = null;
        if (late != null) {
            screen.changed(late);
        }
        screen.open(type.cast(destination));
    }

    void leave() {
        screen.leave();
    }

    void changed(Change change) {
        screen.changed(change);
    }

    /** Keeps a change until the screen is shown again. What was missed is told as one change with all edits. */
    void miss(Change change) {
        if (missed == null) {
            missed = change;
            return;
        }
        List<Edit> edits = new ArrayList<>(missed.edits());
        edits.addAll(change.edits());
        missed = new Change(change.id(), change.time(), change.author(), change.label(), change.mode(), edits);
    }
}
