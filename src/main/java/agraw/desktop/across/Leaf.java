package agraw.desktop.across;

import agraw.workbench.Chosen;
import agraw.workbench.TableFile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;

/** One view of the cases that are looked at. All calls come on the JavaFX thread. */
interface Leaf {
    Node node();

    /** Formats that only this view has. */
    default List<MenuItem> exports() {
        return List.of();
    }

    /** What this view alone can be told to do. */
    List<? extends Node> tools();

    /** Shows what was chosen, which is read anew. */
    void show(Chosen chosen);

    /** What is shown now as a document, which is made away from the JavaFX thread; nothing while it is not read. */
    Optional<Callable<TableFile>> document();

    /** Where the keys go first. */
    void focus();

    /** Commits what is being typed. */
    default void settle() {}
}
