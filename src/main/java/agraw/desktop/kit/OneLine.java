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
    private final Rectangle clip = new Rectangle();

    public OneLine(String text, String... styleClasses) {
        words = new FlowText(text, styleClasses);
        probe.getStyleClass().addAll(styleClasses);
        probe.setVisible(false);
        clip.widthProperty().bind(widthProperty());
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
        double line = probe.prefHeight(-1);
        double above = Math.max(0, (getHeight() - line) / 2);
        clip.setY(above); // in a higher place, too, nothing of a second line is seen
        clip.setHeight(line);
        words.resizeRelocate(0, above, getWidth(), words.prefHeight(getWidth()));
        probe.resizeRelocate(0, above, getWidth(), getHeight());
    }
}
