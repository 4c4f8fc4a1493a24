package agraw.desktop.casestudy;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * Nodes under each other that remember how high they are. JavaFX remembers this only of what does not depend on its width; a form
 * of words that wrap would be measured anew, several times a level, whenever a letter is typed anywhere in it.
 */
class Column extends VBox {
    private double width = Double.NaN;
    private double height;

    Column(double spacing, Node... children) {
        super(spacing, children);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void requestLayout() {
        width = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        if (forWidth != width) {
            height = super.computePrefHeight(forWidth);
            width = forWidth;
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double forWidth) {
        return computePrefHeight(forWidth);
    }
}
