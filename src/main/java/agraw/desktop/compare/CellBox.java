package agraw.desktop.compare;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;

/** What one case says in one line. */
final class CellBox extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    CellBox(List<Item> items, Phrases phrases) {
        getStyleClass().add("cell-box");
        if (items.stream().allMatch(item -> item instanceof Item.Gap || item instanceof Item.Ask)) {
            getStyleClass().add("empty");
        }
        items.forEach(item -> getChildren().add(new ItemNode(item, phrases)));
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
