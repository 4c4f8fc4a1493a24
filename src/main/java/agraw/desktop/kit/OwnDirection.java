package agraw.desktop.kit;

import agraw.words.Direction;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Labeled;

/**
 * Words of a workbook in one line of a label, cell or button, which takes its direction from the window: without this a bracket or full
 * stop at their end stands at the other one.
 */
public final class OwnDirection {
    /** Invisible; its counterpart shows a box in some Arabic typefaces. */
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";

    private OwnDirection() {}

    /** Shows words in the direction that they have themselves, and returns what shows them. */
    public static <L extends Labeled> L say(L label, String words) {
        boolean mirrored = Direction.ofText(words).isRightToLeft();
        label.setText(mirrored || words.isEmpty() ? "" : LEFT_TO_RIGHT_MARK + words + LEFT_TO_RIGHT_MARK);
        label.setGraphic(mirrored ? lineIn(label, words) : null);
        label.setAccessibleText(words);
        return label;
    }

    private static OneLine lineIn(Labeled label, String words) {
        OneLine line = new OneLine(words);
        line.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> label.getWidth() <= 0
                                ? Double.MAX_VALUE
                                : label.getWidth() - label.snappedLeftInset() - label.snappedRightInset(),
                        label.widthProperty(),
                        label.insetsProperty()));
        return line;
    }
}
