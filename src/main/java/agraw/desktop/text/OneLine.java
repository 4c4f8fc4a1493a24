package agraw.desktop.text;

import agraw.desktop.kit.FlowText;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The first line of some words in any direction and mixture of scripts, which a label would show in the wrong order. */
final class OneLine extends Region {
    private static final String PROBE = "x";

    private final FlowText words;
    private final FlowText probe = new FlowText(PROBE);

    OneLine(String text, String... styleClasses) {
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
        return 0;
    }

    @Override
    protected void layoutChildren() {
        words.resizeRelocate(0, 0, getWidth(), words.prefHeight(getWidth()));
        probe.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
