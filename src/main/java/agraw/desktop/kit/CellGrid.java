package agraw.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A table of equal cells whose names stay in view while it is scrolled both ways. Only what is seen has nodes, and these are used again, so
 * that thousands of rows cost no more than a page of them.
 */
public final class CellGrid extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double STEP = 40;

    private final Strip cells;
    private final Strip heads;
    private final Strip names;
    private final Region corner;
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final ObjectProperty<Spot> spot = new SimpleObjectProperty<>(new Spot(0, 0));
    private Runnable action = () -> {};
    private int rows;
    private int columns;
    private double nameWidth = 220;
    private double headHeight = 44;
    private double cellWidth = 84;
    private double cellHeight = 34;

    /**
     * A cell, from 0; the row -1 is that of the heads, the column -1 that of the names.
     */
    public record Spot(int row, int column) {}

    /** What shows one cell, name or head. It is made once and shows another one whenever it is scrolled. */
    public abstract static class Box extends Region {
        private Spot shown = new Spot(-2, -2);

        /** Shows a row and a column; -1 for what heads them. */
        protected abstract void show(int row, int column);
    }

    /** A window on boxes of one kind. */
    private final class Strip extends Pane {
        private final Supplier<? extends Box> make;
        private final String style;
        private final Pane content = new Pane();
        private final List<Box> pool = new ArrayList<>();

        Strip(Supplier<? extends Box> make, String style) {
            this.make = make;
            this.style = style;
            Rectangle clip = new Rectangle();
            clip.widthProperty().bind(widthProperty());
            clip.heightProperty().bind(heightProperty());
            setClip(clip);
            getChildren().add(content);
            content.setManaged(false);
        }

        /** Shows boxes from a row and column on; so many that the window is full. */
        void arrange(int fromRow, int countRows, int fromColumn, int countColumns) {
            int need = countRows * countColumns;
            while (pool.size() < need) {
                Box box = make.get();
                box.getStyleClass().add(style);
                box.setManaged(false);
                box.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed(box, event));
                pool.add(box);
                content.getChildren().add(box);
            }
            for (int at = need; at < pool.size(); at++) {
                pool.get(at).setVisible(false);
            }
            for (int row = fromRow; row < fromRow + countRows; row++) {
                for (int column = fromColumn; column < fromColumn + countColumns; column++) {
                    int at = Math.floorMod(row, countRows) * countColumns + Math.floorMod(column, countColumns);
                    place(pool.get(at), new Spot(row, column));
                }
            }
        }

        private void place(Box box, Spot at) {
            boolean there = at.row() < rows && at.column() < columns;
            box.setVisible(there);
            if (!there) {
                box.shown = new Spot(-2, -2);
                return;
            }
            double width = at.column() < 0 ? nameWidth : cellWidth;
            double height = at.row() < 0 ? headHeight : cellHeight;
            box.pseudoClassStateChanged(CHOSEN, at.equals(spot.get()));
            box.resizeRelocate(Math.max(0, at.column()) * cellWidth, Math.max(0, at.row()) * cellHeight, width, height);
            // A box may say more where it is wide: it is asked when it has its size.
            if (!at.equals(box.shown)) {
                box.shown = at;
                box.show(at.row(), at.column());
            }
        }

        private void forget() {
            pool.forEach(box -> box.shown = new Spot(-2, -2));
        }

        private void move(double x, double y) {
            content.setTranslateX(x);
            content.setTranslateY(y);
        }
    }

    /**
     * @param cell makes what shows a cell
     * @param head makes what shows the head of a column
     * @param name makes what shows the name of a row
     * @param corner stands above the names
     */
    public CellGrid(
            Supplier<? extends Box> cell, Supplier<? extends Box> head, Supplier<? extends Box> name, Region corner) {
        this.cells = new Strip(cell, "grid-cell");
        this.heads = new Strip(head, "grid-head");
        this.names = new Strip(name, "grid-name");
        this.corner = corner;
        corner.getStyleClass().add("grid-corner");
        getStyleClass().add("cell-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        down.setOrientation(Orientation.VERTICAL);
        across.valueProperty().subscribe(this::requestLayout);
        down.valueProperty().subscribe(this::requestLayout);
        spot.subscribe(() -> {
            requestLayout();
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        getChildren().addAll(cells, heads, names, corner, across, down);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Sets the sizes of the names, heads and cells, in pixels. */
    public void setSizes(double nameWide, double headHigh, double cellWide, double cellHigh) {
        nameWidth = nameWide;
        headHeight = headHigh;
        cellWidth = cellWide;
        cellHeight = cellHigh;
        requestLayout();
    }

    /** Shows a table of a size from its contents as they are now, and stays where it is scrolled. */
    public void show(int rowCount, int columnCount) {
        rows = rowCount;
        columns = columnCount;
        List.of(cells, heads, names).forEach(Strip::forget);
        Spot now = spot.get();
        spot.set(new Spot(
                Math.clamp(now.row(), -1, Math.max(0, rows - 1)),
                Math.clamp(now.column(), -1, Math.max(0, columns - 1))));
        requestLayout();
    }

    /** Shows the contents again, because they are others now. */
    public void refresh() {
        show(rows, columns);
    }

    /** The cell that the keyboard is at. */
    public ObjectProperty<Spot> spot() {
        return spot;
    }

    /** What happens when a person presses Enter on a cell, or clicks it. */
    public void setOnAction(Runnable next) {
        action = next;
    }

    private void pressed(Box box, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            spot.set(box.shown);
            action.run();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        int page = Math.max(1, (int) (cells.getHeight() / cellHeight) - 1);
        Spot now = spot.get();
        Spot next = switch (event.getCode()) {
            case UP -> new Spot(now.row() - 1, now.column());
            case DOWN -> new Spot(now.row() + 1, now.column());
            case LEFT -> new Spot(now.row(), now.column() + (mirrored ? 1 : -1));
            case RIGHT -> new Spot(now.row(), now.column() + (mirrored ? -1 : 1));
            case PAGE_UP -> new Spot(now.row() - page, now.column());
            case PAGE_DOWN -> new Spot(now.row() + page, now.column());
            case HOME -> event.isShortcutDown() ? new Spot(0, 0) : new Spot(now.row(), 0);
            case END -> new Spot(event.isShortcutDown() ? rows - 1 : now.row(), columns - 1);
            case ENTER, SPACE -> {
                action.run();
                event.consume();
                yield now;
            }
            default -> now;
        };
        if (!next.equals(now)) {
            go(next);
            event.consume();
        }
    }

    /** Goes to a cell and brings it into view. */
    public void go(Spot to) {
        Spot there = new Spot(
                Math.clamp(to.row(), -1, Math.max(0, rows - 1)), Math.clamp(to.column(), -1, Math.max(0, columns - 1)));
        spot.set(there);
        reveal(across, there.column(), cellWidth, cells.getWidth());
        reveal(down, there.row(), cellHeight, cells.getHeight());
    }

    private static void reveal(ScrollBar bar, int at, double size, double window) {
        double begin = Math.max(0, at) * size;
        double wanted = begin < bar.getValue() ? begin : Math.max(bar.getValue(), begin + size - window);
        bar.setValue(Math.clamp(wanted, 0, bar.getMax()));
    }

    private void scrolled(ScrollEvent event) {
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        double delta = event.getDeltaX() == 0 || !sideways ? event.getDeltaY() : event.getDeltaX();
        ScrollBar bar = sideways ? across : down;
        bar.setValue(Math.clamp(bar.getValue() - delta, 0, bar.getMax()));
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double bar = Math.ceil(down.prefWidth(-1));
        double roomWide = Math.max(0, width - nameWidth);
        double roomHigh = Math.max(0, height - headHeight);
        boolean tall = rows * cellHeight > roomHigh;
        boolean wide = columns * cellWidth > roomWide - (tall ? bar : 0);
        tall = rows * cellHeight > roomHigh - (wide ? bar : 0);
        roomWide = Math.max(0, roomWide - (tall ? bar : 0));
        roomHigh = Math.max(0, roomHigh - (wide ? bar : 0));
        prepare(across, wide, columns * cellWidth, roomWide);
        prepare(down, tall, rows * cellHeight, roomHigh);
        corner.resizeRelocate(left, top, nameWidth, headHeight);
        heads.resizeRelocate(left + nameWidth, top, roomWide, headHeight);
        names.resizeRelocate(left, top + headHeight, nameWidth, roomHigh);
        cells.resizeRelocate(left + nameWidth, top + headHeight, roomWide, roomHigh);
        across.resizeRelocate(left + nameWidth, top + headHeight + roomHigh, roomWide, bar);
        down.resizeRelocate(left + nameWidth + roomWide, top + headHeight, bar, roomHigh);
        double x = wide ? across.getValue() : 0;
        double y = tall ? down.getValue() : 0;
        int fromColumn = (int) (x / cellWidth);
        int fromRow = (int) (y / cellHeight);
        int countColumns = (int) Math.ceil(roomWide / cellWidth) + 1;
        int countRows = (int) Math.ceil(roomHigh / cellHeight) + 1;
        cells.arrange(fromRow, countRows, fromColumn, countColumns);
        heads.arrange(-1, 1, fromColumn, countColumns);
        names.arrange(fromRow, countRows, -1, 1);
        cells.move(-x, -y);
        heads.move(-x, 0);
        names.move(0, -y);
    }

    private static void prepare(ScrollBar bar, boolean needed, double all, double window) {
        bar.setVisible(needed);
        bar.setMax(Math.max(0, all - window));
        bar.setVisibleAmount(all <= 0 ? 0 : bar.getMax() * window / all);
        bar.setUnitIncrement(STEP);
        bar.setBlockIncrement(Math.max(STEP, window - STEP));
        if (bar.getValue() > bar.getMax()) {
            bar.setValue(bar.getMax());
        }
    }
}
