package agraw.desktop.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListCell;

/**
 * A cell of a list that is as high as what it shows needs in the list's width: JavaFX's own asks how high that would be without a width,
 * and cuts words that wrap.
 *
 * @param <T> what the list holds
 */
public class FlowCell<T> extends ListCell<T> {
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As wide as the list, and no wider. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node shown = getGraphic();
        if (shown == null || width <= 0) {
            return super.computePrefHeight(width);
        }
        double room = width - snappedLeftInset() - snappedRightInset();
        return Math.ceil(snappedTopInset() + snappedBottomInset() + shown.prefHeight(Math.max(0, room)));
    }
}
