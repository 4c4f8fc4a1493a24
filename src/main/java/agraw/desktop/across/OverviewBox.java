package agraw.desktop.across;

import agraw.desktop.kit.CellGrid;
import agraw.workbench.Overview;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/** One cell of an overview: its words, below them how full it is, or where it stands between two poles. */
final class OverviewBox extends CellGrid.Box {
    private static final int SHADES = 5;
    private static final double BAR = 3;
    private static final double DOT = 8;
    private static final double MARGIN = 8;

    private final Content content;
    private final Label label = new Label();
    private final Region bar = new Region();
    private final Region line = new Region();
    private final Region dot = new Region();
    private OptionalDouble position = OptionalDouble.empty();
    private double full;

    /** What stands in a cell. */
    interface Content {
        Overview.Box of(int row, int column);
    }

    OverviewBox(Content content) {
        this.content = content;
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        label.getStyleClass().add("count");
        bar.getStyleClass().add("heat-bar");
        line.getStyleClass().add("pole-line");
        dot.getStyleClass().add("pole-dot");
        getChildren().addAll(label, bar, line, dot);
    }

    @Override
    protected void show(int row, int column) {
        Overview.Box box = content.of(row, column);
        full = box.heat();
        position = box.position();
        boolean gap = box.words().isEmpty();
        label.setText(gap ? "·" : box.tone() == Overview.Tone.WARNING ? "⚠ " + box.words() : box.words());
        getStyleClass()
                .removeIf(style -> style.startsWith("heat-")
                        || style.equals("gap")
                        || style.equals("total")
                        || style.equals("warning"));
        switch (box.tone()) {
            case PLAIN -> {}
            case GAP -> getStyleClass().add("gap");
            case WARNING -> getStyleClass().add("warning");
            case TOTAL -> getStyleClass().add("total");
        }
        if (full > 0) {
            getStyleClass().add("heat-" + Math.clamp((int) Math.ceil(full * SHADES), 1, SHADES));
        }
        bar.setVisible(full > 0);
        line.setVisible(position.isPresent());
        dot.setVisible(position.isPresent());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double below = bar.isVisible() || line.isVisible() ? DOT : 0;
        label.resizeRelocate(2, 0, width - 4, height - below);
        double room = width - 2 * MARGIN;
        bar.resizeRelocate(MARGIN, height - BAR - 3, Math.max(2, room * Math.clamp(full, 0, 1)), BAR);
        double middle = height - DOT;
        line.resizeRelocate(MARGIN, middle - 0.5, room, 1);
        double at = (Math.clamp(position.orElse(0), -1, 1) + 1) / 2;
        dot.resizeRelocate(MARGIN + at * (room - DOT), middle - DOT / 2, DOT, DOT);
    }
}
