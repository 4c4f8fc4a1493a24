package agraw.desktop.compare;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/**
 * The lines, which screen readers know as a table of lines by cases: a list alone would say the name of a field and nothing of what the
 * cases say. The keyboard’s place is told as the focus, which stays with the list itself.
 */
final class GridList extends ListView<Line> {
    private final CompareModel model;

    GridList(CompareModel model) {
        this.model = model;
        setItems(model.lines);
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
            case ROW_COUNT -> getItems().size();
            case COLUMN_COUNT -> model.columns();
            case FOCUS_ITEM -> focused();
            case CELL_AT_ROW_COLUMN -> cell((Integer) parameters[0], (Integer) parameters[1]);
            case ROW_AT_INDEX -> row((Integer) parameters[0]);
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
        Node row = row(line);
        return row instanceof LineCell made && made.box(column) != null ? made.box(column) : row;
    }

    private @Nullable Node row(int line) {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow.getVisibleCell(line) : null;
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
