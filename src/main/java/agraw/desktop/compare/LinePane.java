package agraw.desktop.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** One line: its name, which keeps its place, and the cells, which are scrolled under it. */
final class LinePane extends Region {
    private final Columns columns;
    private final Line line;
    private final NameBox name;
    private final List<CellBox> cells = new ArrayList<>();
    private final Room room = new Room();
    private final Rectangle clip = new Rectangle();
    private double hidden;

    LinePane(Line line, Columns columns, Phrases phrases) {
        this.line = line;
        this.columns = columns;
        getStyleClass().addAll("line", line.isHeading() ? "heading" : "row");
        name = new NameBox(line, phrases);
        line.cells().forEach(items -> cells.add(new CellBox(items, phrases)));
        room.getChildren().setAll(cells);
        room.setClip(clip);
        getChildren().addAll(room, name);
    }

    Line line() {
        return line;
    }

    List<CellBox> cells() {
        return cells;
    }

    /** How many pixels of the line are scrolled away above: the name stays in view. */
    void setHidden(double pixels) {
        if (pixels != hidden) {
            hidden = pixels;
            requestLayout();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width < 0 ? columns.width.get() : width;
        double height = name.prefHeight(names(whole));
        for (int index = 0; index < cells.size(); index++) {
            height = Math.max(height, cells.get(index).prefHeight(columns.column(index, whole)));
        }
        return Math.ceil(height) + snappedBottomInset();
    }

    private double names(double whole) {
        return cells.isEmpty() ? whole : columns.names(whole);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() - snappedBottomInset();
        double names = names(getWidth());
        double own = name.prefHeight(names);
        double top = Math.clamp(hidden, 0, Math.max(0, height - own));
        name.resizeRelocate(0, top, names, height - top);
        double width = Math.max(0, getWidth() - names);
        room.resizeRelocate(names, 0, width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        for (int index = 0; index < cells.size(); index++) {
            cells.get(index).resizeRelocate(columns.left(index), 0, columns.column(index, getWidth()), height);
        }
    }
}
