package agraw.desktop.judging;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Rows under each other that scroll; the one that has the keys is kept in view. */
final class Rows extends ScrollPane {
    private static final double MARGIN = 16;

    private final VBox rows = new VBox();

    Rows() {
        rows.getStyleClass().add("rows");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("rows-pane");
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && isWithin(owner)) {
                reveal(owner);
            }
        });
    }

    void show(List<? extends Node> nodes) {
        rows.getChildren().setAll(nodes);
    }

    List<Node> shown() {
        return rows.getChildren();
    }

    private boolean isWithin(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(rows)) {
                return true;
            }
        }
        return false;
    }

    private void reveal(Node node) {
        double room = rows.getHeight() - getViewportBounds().getHeight();
        if (room > 0) {
            Bounds place = rows.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double top = getVvalue() * room;
            double height = getViewportBounds().getHeight();
            if (place.getMinY() < top || place.getMaxY() > top + height) {
                double wanted = place.getMinY() < top
                        ? place.getMinY() - MARGIN
                        : Math.min(place.getMinY() - MARGIN, place.getMaxY() + MARGIN - height);
                setVvalue(Math.clamp(wanted / room, 0, 1));
            }
        }
    }
}
