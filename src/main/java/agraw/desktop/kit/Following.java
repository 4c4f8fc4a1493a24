package agraw.desktop.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A part of the page that stays while somebody types in it, and takes over what is new. */
public interface Following {
    /** Takes over what a part that was made anew shows; false: it shows something else, and takes the place of this one. */
    boolean follow(Node next);

    /** Shows other parts in the place of those that are there; those that somebody may be typing in stay, and take over what is new. */
    static void renew(Pane page, List<? extends Node> nodes) {
        if (nodes.size() != page.getChildren().size()) {
            page.getChildren().setAll(nodes);
            return;
        }
        for (int at = 0; at < nodes.size(); at++) {
            Node old = page.getChildren().get(at);
            if (!(old instanceof Following following) || !following.follow(nodes.get(at))) {
                page.getChildren().set(at, nodes.get(at));
            }
        }
    }
}
