package agraw.desktop.judging;

import javafx.scene.Node;

/** Where the keys go. */
final class Keys {
    private Keys() {}

    /** Whether a node, or one in it, has them. */
    static boolean areIn(Node node) {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at.equals(node)) {
                return true;
            }
        }
        return false;
    }
}
