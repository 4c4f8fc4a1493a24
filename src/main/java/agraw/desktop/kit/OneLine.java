package agraw.desktop.kit;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The first line of some words in any direction and mixture of scripts, which a label would show in the wrong order; what does not fit is
 * cut off and stands in a tooltip.
 */
public final class OneLine extends Region {
    private static final String PROBE = "x";

    private final FlowText words;
    private final FlowText probe = new FlowText(PROBE);

    public OneLine(String text, String... styleClasses) {
        words = new FlowText(text, styleClasses);
        probe.getStyleClass().addAll(styleClasses);
        probe.setVisible(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMinWidth(0);
        getChildren().addAll(probe, words);
        Tooltip.install(this, new Tooltip(text));
    }

    @Override
    protected double computePrefHeight(double width) {
        return probe.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(words.prefWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        double above = Math.max(0, (getHeight() - probe.prefHeight(-1)) / 2);
        words.resizeRelocate(0, above, getWidth(), words.prefHeight(getWidth()));
        probe.resizeRelocate(0, above, getWidth(), getHeight());
    }
}
