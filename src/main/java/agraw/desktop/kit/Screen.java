package agraw.desktop.kit;

import agraw.change.Change;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;

/** One screen of the window. It is built when it is first opened, and stays. All calls come on the JavaFX thread. */
public interface Screen<D extends Destination> {
    Node node();

    /** The screen is shown, and is to show this. */
    void open(D destination);

    /** The workbook was changed: what the change touches is to be read again. Only the shown screen must hurry. */
    void changed(Change change);

    /** What lies before the person, for a memo to be written about; nothing where that is no one thing. */
    default Optional<UUID> about() {
        return Optional.empty();
    }

    /** The screen is left: what is still being typed is to be committed. */
    default void leave() {}
}
