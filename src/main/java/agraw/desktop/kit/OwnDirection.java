package agraw.desktop.kit;

import java.text.Bidi;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Labeled;

/**
 * Words of a workbook in one line of a label, cell or button. JavaFX takes the direction of such a line from the window and orders words,
 * numbers and brackets of two directions by it: "12 cases" in Arabic comes out as "cases 12" would. So words that need an order of their
 * own are laid out in pieces, and others keep their brackets and full stops at their own end.
 */
public final class OwnDirection {
    /** Invisible; its counterpart shows a box in some Arabic typefaces. */
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";

    private OwnDirection() {}

    /** Shows words in the direction that they have themselves, and returns what shows them. */
    public static <L extends Labeled> L say(L label, String words) {
        boolean inPieces = Bidi.requiresBidi(words.toCharArray(), 0, words.length());
        label.setText(inPieces || words.isEmpty() ? "" : LEFT_TO_RIGHT_MARK + words + LEFT_TO_RIGHT_MARK);
        label.setGraphic(inPieces ? lineIn(label, words) : null);
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
