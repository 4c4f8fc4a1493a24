package agraw.desktop.compare;

import agraw.model.CaseStudy;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** A line in the list. Lines come and go while scrolling; the cells that show them stay. */
final class LineCell extends ListCell<Line> {
    private final Grid grid;
    private @Nullable LinePane pane;

    LineCell(Grid grid) {
        this.grid = grid;
        getStyleClass().setAll("line-cell");
        setPadding(Insets.EMPTY);
        grid.columns().offset.subscribe(this::relayout);
        widthProperty().subscribe(grid::measure);
        grid.model().spot.subscribe(this::showSpot);
        grid.model().anchor.subscribe(this::showSpot);
        layoutYProperty().subscribe(this::showTop);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            pane = null;
            getChildren().clear();
            setAccessibleText(null);
        } else {
            if (pane == null || !pane.line().equals(line)) {
                pane = grid.panes().of(line);
            }
            setAccessibleRole(AccessibleRole.TABLE_ROW);
            if (!take()) {
                follow(line);
            }
        }
    }

    /** Shows the pane here, if another cell has it: a list measures with one cell what it shows in the next. */
    private boolean take() {
        LinePane wanted = pane;
        Line line = getItem();
        if (wanted == null || line == null || equals(wanted.getParent())) {
            return false;
        }
        getChildren().setAll(wanted);
        follow(line);
        return true;
    }

    private void follow(Line line) {
        tell(line);
        showSpot();
        showTop();
    }

    /** The pane, if it is shown here. */
    private @Nullable LinePane own() {
        LinePane here = pane;
        return here != null && equals(here.getParent()) ? here : null;
    }

    private void tell(Line line) {
        LinePane shown = own();
        Sheet sheet = grid.model().sheet.get();
        Phrases phrases = grid.phrases();
        String name = phrases.name(line.row().subject());
        setAccessibleText(
                line.isHeading()
                        ? phrases.say("compare.aloud.row", name, line.differing(), line.folded() ? "yes" : "no")
                        : name);
        for (int column = 0;
                shown != null && sheet != null && column < shown.cells().size();
                column++) {
            CaseStudy study = sheet.comparison().cases().get(column);
            shown.cells().get(column).tell(phrases.aloud(line.row(), column, study), getIndex(), column);
        }
    }

    /** The cell of a case; none in a line that has no cells. */
    @Nullable
    CellBox box(int column) {
        LinePane shown = own();
        return shown == null || column >= shown.cells().size()
                ? null
                : shown.cells().get(column);
    }

    private void relayout() {
        if (pane != null) {
            pane.requestLayout();
        }
    }

    private void showSpot() {
        LinePane shown = own();
        if (shown != null) {
            Spot spot = grid.model().spot.get();
            boolean here = spot.line() == getIndex();
            for (int column = 0; column < shown.cells().size(); column++) {
                shown.cells()
                        .get(column)
                        .show(
                                here && spot.column() == column ? spot.item() : -1,
                                grid.model().isSelected(getIndex(), column));
            }
            shown.pseudoClassStateChanged(Grid.CURRENT, here);
        }
    }

    private void showTop() {
        LinePane shown = own();
        if (shown != null) {
            shown.setHidden(Math.max(0, -getLayoutY()));
        }
    }

    private void click(MouseEvent event) {
        LinePane shown = own();
        if (shown == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Node target = event.getPickResult().getIntersectedNode();
        for (int column = 0; column < shown.cells().size(); column++) {
            CellBox cell = shown.cells().get(column);
            if (isWithin(target, cell)) {
                int item = 0;
                while (item < cell.getChildren().size() && !isWithin(target, cell.node(item))) {
                    item++;
                }
                boolean hit = item < cell.getChildren().size();
                grid.click(new Spot(getIndex(), column, hit ? item : 0), hit, event.isShiftDown());
                return;
            }
        }
        grid.clickName(getIndex());
    }

    private static boolean isWithin(@Nullable Node node, Node whole) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Bare(this);
    }

    @Override
    protected double computePrefHeight(double width) {
        return pane == null ? super.computePrefHeight(width) : pane.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0; // as wide as the list
    }

    @Override
    protected void layoutChildren() {
        if (isVisible()) {
            take();
        }
        LinePane shown = own();
        if (shown == null) {
            super.layoutChildren();
        } else {
            shown.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    /** No words of its own, no behaviour of its own. */
    private static final class Bare extends SkinBase<LineCell> {
        Bare(LineCell cell) {
            super(cell);
        }
    }
}
