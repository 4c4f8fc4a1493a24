package agraw.desktop.shell;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A screen that was built, and what it has missed while another was shown. */
final class Opened<D extends Destination> {
    private final Class<D> type;
    private final Screen<D> screen;
    private final List<Edit> missed = new ArrayList<>();
    private @Nullable Change lastMissed;

    Opened(Place<D> place, Desk desk) {
        this.type = place.type();
        this.screen = place.make().apply(desk);
    }

    Node node() {
        return screen.node();
    }

    /** Shows a destination of this screen's type. */
    void open(Destination destination) {
        Change late = lastMissed;
        lastMissed = null;
        if (late != null) {
            List<Edit> edits = List.copyOf(missed);
            missed.clear();
            screen.changed(new Change(late.id(), late.time(), late.author(), late.label(), late.mode(), edits));
        }
        screen.open(type.cast(destination));
    }

    Optional<UUID> about() {
        return screen.about();
    }

    void leave() {
        screen.leave();
    }

    void changed(Change change) {
        screen.changed(change);
    }

    /** Keeps a change until the screen is shown again. What was missed is told as one change with all edits. */
    void miss(Change change) {
        missed.addAll(change.edits());
        lastMissed = change;
    }
}
