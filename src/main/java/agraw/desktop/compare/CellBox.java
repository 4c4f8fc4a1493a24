package agraw.desktop.compare;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What one case says in one line. */
final class CellBox extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private int line;
    private int column;

    CellBox(List<Item> items, Phrases phrases) {
        getStyleClass().add("cell-box");
        if (items.stream().allMatch(item -> item instanceof Item.Gap || item instanceof Item.Ask)) {
            getStyleClass().add("empty");
        }
        items.forEach(item -> getChildren().add(new ItemNode(item, phrases)));
    }

    /** How screen readers know it: a cell of a table, at its line and case. */
    void tell(String words, int line, int column) {
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        setAccessibleText(words);
        this.line = line;
        this.column = column;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_INDEX -> line;
            case COLUMN_INDEX -> column;
            case SELECTED ->
                getPseudoClassStates().contains(SELECTED)
                        || getPseudoClassStates().contains(CURRENT);
            case TEXT -> getAccessibleText();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    int size() {
        return getChildren().size();
    }

    ItemNode node(int item) {
        return (ItemNode) getChildren().get(item);
    }

    /**
     * Shows where the keyboard is.
     *
     * @param item the current one; -1 for none
     */
    void show(int item, boolean selected) {
        pseudoClassStateChanged(CURRENT, item >= 0);
        pseudoClassStateChanged(SELECTED, selected);
        for (int index = 0; index < getChildren().size(); index++) {
            node(index).setCurrent(index == item);
        }
    }
}
