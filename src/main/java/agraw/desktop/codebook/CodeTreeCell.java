package agraw.desktop.codebook;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.OneLine;
import agraw.desktop.kit.Swatches;
import agraw.model.Code;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One code of the tree: its colour, key and name, and how many tags have it. */
final class CodeTreeCell extends TreeCell<Code> {
    private static final PseudoClass RETIRED = PseudoClass.getPseudoClass("retired");
    private static final PseudoClass PRINCIPLE = PseudoClass.getPseudoClass("principle");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    /** Above this part of a row a code is dropped before it, else below it as one of its codes. */
    private static final double EDGE = 0.35;

    private final CodebookController controller;
    private final Desk desk;

    CodeTreeCell(CodebookController controller, CodeTree tree) {
        this.controller = controller;
        this.desk = controller.desk();
        getStyleClass().add("code-tree-cell");
        setPrefWidth(0);
        setOnDragDetected(event -> {
            if (getItem() != null) {
                Dragboard board = startDragAndDrop(TransferMode.MOVE);
                ClipboardContent content = new ClipboardContent();
                content.putString(getItem().id().toString());
                board.setContent(content);
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (getItem() != null && event.getGestureSource() instanceof CodeTreeCell) {
                event.acceptTransferModes(TransferMode.MOVE);
                pseudoClassStateChanged(ABOVE, !isBelow(event));
                pseudoClassStateChanged(BELOW, isBelow(event));
                event.consume();
            }
        });
        setOnDragExited(_ -> {
            pseudoClassStateChanged(ABOVE, false);
            pseudoClassStateChanged(BELOW, false);
        });
        setOnDragDropped(event -> {
            Code onto = getItem();
            String dragged = event.getDragboard().getString();
            event.setDropCompleted(onto != null && dragged != null && tree.drop(dragged, onto, isBelow(event)));
            event.consume();
        });
    }

    private boolean isBelow(DragEvent event) {
        return event.getY() > getHeight() * EDGE;
    }

    @Override
    protected void updateItem(Code code, boolean empty) {
        super.updateItem(code, empty);
        setText(null);
        pseudoClassStateChanged(RETIRED, !empty && code != null && code.retired());
        pseudoClassStateChanged(PRINCIPLE, !empty && code != null && code.parent() == null);
        if (empty || code == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        CodebookModel model = controller.model();
        String name = code.labels().in(model.language.get());
        Label key = new Label(code.key());
        key.getStyleClass().add("code-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        OneLine label = new OneLine(name, "code-label");
        HBox.setHgrow(label, Priority.ALWAYS);
        long tags = model.counted.get().tags(code.id());
        Label count = new Label(String.valueOf(tags));
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setVisible(tags > 0);
        HBox row = new HBox(7, Swatches.of(model.codebook(), code.id()), key, label, count);
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
        setAccessibleText(desk.say(code.retired() ? "codebook.row.retired" : "codebook.row", code.key(), name, tags));
    }
}
