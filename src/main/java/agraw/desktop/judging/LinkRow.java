package agraw.desktop.judging;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A row of words that wrap and that leads somewhere, by a click or the enter key; the arrow keys go to the next row. */
final class LinkRow extends VBox {
    LinkRow(String accessible, Runnable go, Node... contents) {
        super(2, contents);
        getStyleClass().add("link-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(accessible);
        setOnMouseClicked(_ -> go.run());
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getTarget() != this) {
                return;
            }
            switch (press.getCode()) {
                case ENTER, SPACE -> go.run();
                case DOWN -> neighbour(1);
                case UP -> neighbour(-1);
                default -> {
                    return;
                }
            }
            press.consume();
        });
    }

    private void neighbour(int by) {
        if (getParent() instanceof VBox column) {
            int at = column.getChildren().indexOf(this) + by;
            while (at >= 0 && at < column.getChildren().size()) {
                if (column.getChildren().get(at) instanceof LinkRow row) {
                    row.requestFocus();
                    return;
                }
                at += by;
            }
        }
    }
}
