package agraw.desktop.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** One line: its name, which keeps its place, and the cells, which are scrolled under it. */
final class LinePane extends Region {
    private final Columns columns;
    private final Line line;
    private final NameBox name;
    private final List<CellBox> cells = new ArrayList<>();
    private final Room room = new Room();
    private final @Nullable WrittenBox written;
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
        written = line.written().isEmpty() ? null : new WrittenBox(line);
        getChildren().addAll(room, name);
        if (written != null) {
            getChildren().add(written);
        }
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
        return Math.ceil(Math.max(height, 0) + below(whole)) + snappedBottomInset();
    }

    /** The height of what is written below the cells; it stands beside the name. */
    private double below(double whole) {
        return written == null ? 0 : Math.ceil(written.prefHeight(Math.max(0, whole - columns.names(whole))));
    }

    private double names(double whole) {
        return cells.isEmpty() ? whole : columns.names(whole);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() - snappedBottomInset();
        double names = names(getWidth());
        double below = below(getWidth());
        double own = name.prefHeight(names);
        double top = Math.clamp(hidden, 0, Math.max(0, height - own));
        name.resizeRelocate(0, top, names, height - top);
        double width = Math.max(0, getWidth() - names);
        room.resizeRelocate(names, 0, width, height - below);
        clip.setWidth(width);
        clip.setHeight(height - below);
        for (int index = 0; index < cells.size(); index++) {
            cells.get(index).resizeRelocate(columns.left(index), 0, columns.column(index, getWidth()), height - below);
        }
        if (written != null) {
            double beside = columns.names(getWidth());
            written.resizeRelocate(beside, height - below, getWidth() - beside, below);
        }
    }
}
