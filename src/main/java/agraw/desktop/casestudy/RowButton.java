package agraw.desktop.casestudy;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A row that leads somewhere: words that wrap, which a Button could not hold. */
final class RowButton extends VBox {
    RowButton(String accessible, Runnable go, Node... contents) {
        super(3, contents);
        getStyleClass().add("row-button");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(accessible);
        setOnMouseClicked(_ -> go.run());
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getTarget() == this && (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.SPACE)) {
                go.run();
                press.consume();
            } else if (press.getTarget() == this && press.getCode() == KeyCode.DOWN) {
                press.consume();
                neighbour(1);
            } else if (press.getTarget() == this && press.getCode() == KeyCode.UP) {
                press.consume();
                neighbour(-1);
            }
        });
    }

    private void neighbour(int by) {
        if (getParent() instanceof VBox column) {
            int at = column.getChildren().indexOf(this) + by;
            while (at >= 0 && at < column.getChildren().size()) {
                if (column.getChildren().get(at) instanceof RowButton row) {
                    row.requestFocus();
                    return;
                }
                at += by;
            }
        }
    }
}
