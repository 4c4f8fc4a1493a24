package agraw.desktop.compare;

import agraw.model.CaseStudy;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** One line: its name, which keeps its place, and the cells, which are scrolled under it. */
final class LinePane extends Region {
    private final Grid grid;
    private final Columns columns;
    private final Line line;
    private final NameBox name;
    private final List<CellBox> cells = new ArrayList<>();
    private final Room room = new Room();
    private final @Nullable WrittenBox written;
    private final Rectangle clip = new Rectangle();
    private int index = -1;
    private double hidden;
    private double knownWidth;
    private double knownHeight;

    LinePane(Line line, Grid grid) {
        this.line = line;
        this.grid = grid;
        this.columns = grid.columns();
        Phrases phrases = grid.phrases();
        getStyleClass().addAll("line", line.isHeading() ? "heading" : "row");
        setAccessibleRole(AccessibleRole.TABLE_ROW);
        String called = phrases.name(line.row().subject());
        setAccessibleText(
                line.isHeading()
                        ? phrases.say("compare.aloud.row", called, line.differing(), line.folded() ? "yes" : "no")
                        : called);
        name = new NameBox(line, phrases);
        line.cells().forEach(items -> cells.add(new CellBox(items, phrases)));
        room.getChildren().setAll(cells);
        room.setClip(clip);
        written = line.written().isEmpty() ? null : new WrittenBox(line);
        getChildren().addAll(room, name);
        if (written != null) {
            getChildren().add(written);
        }
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    Line line() {
        return line;
    }

    /** The cell of a case; none in a line that has no cells. */
    @Nullable
    CellBox box(int column) {
        return column < cells.size() ? cells.get(column) : null;
    }

    /**
     * Shows the line at its place.
     *
     * @param hiddenPixels how much of it is scrolled away above: the name stays in view
     */
    void show(int at, double hiddenPixels) {
        if (at != index) {
            index = at;
            tell();
        }
        if (hiddenPixels != hidden) {
            hidden = hiddenPixels;
            place();
        }
        showSpot();
    }

    private void tell() {
        Sheet sheet = grid.model().sheet.get();
        for (int column = 0; sheet != null && column < cells.size(); column++) {
            CaseStudy study = sheet.comparison().cases().get(column);
            cells.get(column).tell(grid.phrases().aloud(line.row(), column, study), index, column);
        }
    }

    /** Shows where the keyboard is. */
    void showSpot() {
        Spot spot = grid.model().spot.get();
        boolean here = spot.line() == index;
        for (int column = 0; column < cells.size(); column++) {
            cells.get(column)
                    .show(
                            here && spot.column() == column ? spot.item() : -1,
                            grid.model().isSelected(index, column));
        }
        pseudoClassStateChanged(Grid.CURRENT, here);
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Node target = event.getPickResult().getIntersectedNode();
        for (int column = 0; column < cells.size(); column++) {
            CellBox cell = cells.get(column);
            if (isWithin(target, cell)) {
                int item = 0;
                while (item < cell.size() && !isWithin(target, cell.node(item))) {
                    item++;
                }
                boolean hit = item < cell.size();
                grid.click(new Spot(index, column, hit ? item : 0), hit, event.isShiftDown());
                return;
            }
        }
        grid.clickName(index);
    }

    private static boolean isWithin(@Nullable Node node, Node whole) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    /** The height in a width, in pixels. It is remembered: the view asks at every notch of the wheel. */
    double height(double width) {
        if (width != knownWidth) {
            knownHeight = prefHeight(width);
            knownWidth = width;
        }
        return knownHeight;
    }

    @Override
    public void requestLayout() {
        knownWidth = 0;
        super.requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width < 0 ? columns.width.get() : width;
        double height = name.prefHeight(names(whole));
        for (int column = 0; column < cells.size(); column++) {
            height = Math.max(height, cells.get(column).prefHeight(columns.column(column, whole)));
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
        place();
    }

    /** Puts the parts at their places, which change while cases and lines are scrolled; their sizes do not. */
    void place() {
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
        for (int column = 0; column < cells.size(); column++) {
            cells.get(column)
                    .resizeRelocate(columns.left(column), 0, columns.column(column, getWidth()), height - below);
        }
        if (written != null) {
            double beside = columns.names(getWidth());
            written.resizeRelocate(beside, height - below, getWidth() - beside, below);
        }
    }
}
