package agraw.desktop.kit;

import javafx.scene.layout.Region;

/** A share of a whole as a bar. What it says must stand beside it in words. */
public final class ShareBar extends Region {
    private static final double WIDTH = 72;
    private static final double HEIGHT = 8;

    private final Region full = new Region();
    private double share;

    public ShareBar(double share) {
        getStyleClass().add("share-bar");
        full.getStyleClass().add("full");
        getChildren().add(full);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxHeight(HEIGHT);
        setShare(share);
    }

    /** From 0 to 1. */
    public void setShare(double now) {
        share = Math.clamp(now, 0, 1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        full.resizeRelocate(0, 0, getWidth() * share, getHeight());
    }
}
