package agraw.desktop.casestudy;

import javafx.scene.Node;

/** Where the keys go, also while another window of the computer is in front. */
final class Focus {
    private Focus() {}

    /** Whether a node, or one in it, has the keys. */
    static boolean isIn(Node node) {
        for (Node at = node.getScene() == null ? null : node.getScene().getFocusOwner();
                at != null;
                at = at.getParent()) {
            if (at.equals(node)) {
                return true;
            }
        }
        return false;
    }
}
