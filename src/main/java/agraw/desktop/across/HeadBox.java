package agraw.desktop.across;

import agraw.desktop.kit.CellGrid;
import agraw.desktop.kit.OneLine;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The head of a column or the name of a row: what it is called, and more about it. */
final class HeadBox extends CellGrid.Box {
    private static final double STEP = 14;

    /** A head that is so wide has room for more than its name. */
    private static final double WIDE = 140;

    private final IntFunction<Words> words;
    private final boolean column;
    private @Nullable Words now;

    /**
     * What is said.
     *
     * @param depth how far it stands in
     * @param language of the words (BCP 47); empty: the person's
     */
    record Words(String words, String about, int depth, String language) {}

    HeadBox(IntFunction<Words> words, boolean column) {
        this.words = words;
        this.column = column;
    }

    @Override
    protected void show(int row, int at) {
        Words next = words.apply(column ? at : row);
        if (next.equals(now)) {
            return;
        }
        now = next;
        Label key = new Label(next.words());
        key.getStyleClass().add("head-key");
        key.setMinWidth(0);
        if (column) {
            VBox box = new VBox(key);
            box.setAlignment(Pos.CENTER);
            if (getWidth() >= WIDE && !next.about().isEmpty()) {
                box.getChildren().add(new OneLine(next.about(), "muted", "head-about"));
            }
            getChildren().setAll(box);
            if (!next.about().isEmpty()) {
                Tooltip.install(this, new Tooltip(next.words() + "\n" + next.about()));
            }
            return;
        }
        key.setMinWidth(USE_PREF_SIZE);
        OneLine about = new OneLine(next.about(), "muted", "head-about");
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox box = new HBox(8, key, about);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setTranslateX(0);
        box.setPadding(new javafx.geometry.Insets(0, 0, 0, next.depth() * STEP));
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("top"), next.depth() == 0);
        getChildren().setAll(box);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        getChildren()
                .forEach(child -> child.resizeRelocate(
                        left, top, getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset()));
    }
}
