package agraw.desktop.kit;

import agraw.change.Change;
import javafx.scene.Node;

/** One screen of the window. It is built when it is first opened, and stays. All calls come on the JavaFX thread. */
public interface Screen<D extends Destination> {
    Node node();

    /** The screen is shown, and is to show this. */
    void open(D destination);

    /** The workbook was changed: what the change touches is to be read again. Only the shown screen must hurry. */
    void changed(Change change);

    /** The screen is left: what is still being typed is to be committed. */
    default void leave() {}
}
