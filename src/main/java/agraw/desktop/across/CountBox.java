package agraw.desktop.across;

import agraw.desktop.kit.CellGrid;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A count, with a bar below it that says without colour how full the cell is; an empty cell is a gap, and a dot. */
final class CountBox extends CellGrid.Box {
    private static final int SHADES = 5;
    private static final double BAR = 3;
    private static final double MARGIN = 6;

    private final Words words;
    private final Heat heat;
    private final Label label = new Label();
    private final Region bar = new Region();
    private double full;

    /** What a cell says; empty for a gap. */
    interface Words {
        String of(int row, int column);
    }

    /** How full a cell is, from 0 to 1; less than 0 for a total. */
    interface Heat {
        double of(int row, int column);
    }

    CountBox(Words words, Heat heat) {
        this.words = words;
        this.heat = heat;
        label.setAlignment(Pos.CENTER);
        label.getStyleClass().add("count");
        bar.getStyleClass().add("heat-bar");
        getChildren().addAll(label, bar);
    }

    @Override
    protected void show(int row, int column) {
        String said = words.of(row, column);
        full = heat.of(row, column);
        label.setText(said.isEmpty() ? "·" : said);
        getStyleClass().removeIf(style -> style.startsWith("heat-") || style.equals("gap") || style.equals("total"));
        if (said.isEmpty()) {
            getStyleClass().add("gap");
        } else if (full > 0) {
            getStyleClass().add("heat-" + Math.clamp((int) Math.ceil(full * SHADES), 1, SHADES));
        }
        if (full < 0) {
            getStyleClass().add("total");
        }
        bar.setVisible(full > 0 && !said.isEmpty());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        label.resizeRelocate(0, 0, width, height - BAR);
        double room = width - 2 * MARGIN;
        bar.resizeRelocate(MARGIN, height - BAR - 3, Math.max(2, room * Math.clamp(full, 0, 1)), BAR);
    }
}
