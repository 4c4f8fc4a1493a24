package agraw.desktop.compare;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * The lines, which screen readers know as a table of lines by cases. The keyboard’s place is told as the focus, which stays with the list
 * itself.
 */
final class GridList extends LineFlow {
    private final CompareModel model;

    GridList(Grid grid) {
        super(grid.model().lines, line -> new LinePane(line, grid), grid::measure);
        this.model = grid.model();
        getStyleClass().add("lines");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        model.lines.subscribe(() -> notifyAccessibleAttributeChanged(AccessibleAttribute.ROW_COUNT));
        model.sheet.subscribe(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.COLUMN_COUNT));
    }

    /** Says where the keyboard is now. */
    void tellSpot() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_COUNT -> lines().size();
            case COLUMN_COUNT -> model.columns();
            case FOCUS_ITEM -> focused();
            case CELL_AT_ROW_COLUMN -> cell((Integer) parameters[0], (Integer) parameters[1]);
            case ROW_AT_INDEX -> seen((Integer) parameters[0]);
            case SELECTED_ITEMS -> selected();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** The cell that the keyboard is at, or the thing in it; the line itself where it has no cells. */
    private @Nullable Node focused() {
        Spot spot = model.spot.get();
        Node cell = cell(spot.line(), spot.column());
        return cell instanceof CellBox box && spot.item() > 0 && spot.item() < box.size()
                ? box.node(spot.item())
                : cell;
    }

    private @Nullable Node cell(int line, int column) {
        LinePane row = seen(line);
        CellBox box = row == null ? null : row.box(column);
        return box == null ? row : box;
    }

    private ObservableList<Node> selected() {
        ObservableList<Node> nodes = FXCollections.observableArrayList();
        Spot one = model.spot.get();
        Spot other = model.anchor.get();
        for (int line = Math.min(one.line(), other.line()); line <= Math.max(one.line(), other.line()); line++) {
            for (int at = Math.min(one.column(), other.column()); at <= Math.max(one.column(), other.column()); at++) {
                Node cell = cell(line, at);
                if (cell != null) {
                    nodes.add(cell);
                }
            }
        }
        return nodes;
    }
}
