package agraw.desktop.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Puts the focus into the screen that is shown, so that the next key is for it. */
final class Focus {
    private Focus() {}

    /** Leads the focus to the first control of a screen, unless it is in the screen already. */
    static void lead(Node screen) {
        Scene scene = screen.getScene();
        screen.applyCss(); // split panes and the like have no content before it
        if (scene != null && !isIn(scene.getFocusOwner(), screen)) {
            first(screen).ifPresent(Node::requestFocus);
        }
    }

    private static boolean isIn(@Nullable Node node, Node screen) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(screen)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        } else if (node.isFocusTraversable()) {
            return Optional.of(node);
        } else if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .flatMap(child -> first(child).stream())
                    .findFirst();
        }
        return Optional.empty();
    }
}
