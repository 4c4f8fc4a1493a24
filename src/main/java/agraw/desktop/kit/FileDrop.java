package agraw.desktop.kit;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets things from outside be dropped on a node, whose look says that it would take them: {@code :droppable}. */
public final class FileDrop {
    private static final PseudoClass DROPPABLE = PseudoClass.getPseudoClass("droppable");

    private FileDrop() {}

    /**
     * Installs it.
     *
     * @param taken whether what is dragged can be taken
     * @param taker hears of what was dropped
     */
    public static void on(Node node, Predicate<Clipboard> taken, Consumer<Clipboard> taker) {
        node.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (taken.test(drag.getDragboard())) {
                drag.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(DROPPABLE, true);
                drag.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED, _ -> node.pseudoClassStateChanged(DROPPABLE, false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, drop -> {
            if (taken.test(drop.getDragboard())) {
                taker.accept(drop.getDragboard());
                drop.setDropCompleted(true);
                drop.consume();
            }
        });
    }
}
