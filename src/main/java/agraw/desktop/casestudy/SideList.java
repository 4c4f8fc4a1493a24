package agraw.desktop.casestudy;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A column of rows that scrolls. */
final class SideList extends ScrollPane {
    private final VBox rows = new VBox();

    SideList() {
        rows.getStyleClass().add("side-rows");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("side-list");
        setFocusTraversable(false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && Focus.isIn(rows)) {
                reveal(owner);
            }
        });
    }

    void show(List<? extends Node> wanted) {
        Children.become(rows.getChildren(), wanted);
    }

    /** Whether nothing was ever shown. */
    boolean isBlank() {
        return rows.getChildren().isEmpty();
    }

    /** Brings a node into view. */
    void reveal(Node node) {
        layout();
        double room = rows.getHeight() - getViewportBounds().getHeight();
        if (room > 0) {
            var place = rows.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double top = getVvalue() * room;
            if (place.getMinY() < top
                    || place.getMaxY() > top + getViewportBounds().getHeight()) {
                setVvalue(Math.clamp((place.getMinY() - 16) / room, 0, 1));
            }
        }
    }
}
