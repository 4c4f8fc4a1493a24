package agraw.desktop.kit;

import agraw.words.Direction;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;

/**
 * Words of a workbook in one line of a label, cell or button, which takes its direction from the window: without this a bracket or full
 * stop at their end stands at the other one.
 */
public final class OwnDirection {
    /** Invisible in every typeface that has Latin letters; Arabic ones show a box for its counterpart. */
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";

    private OwnDirection() {}

    /** Shows words in the direction that they have themselves, and returns what shows them. */
    public static <L extends Labeled> L say(L label, String words) {
        boolean mirrored = Direction.ofText(words).isRightToLeft();
        label.setNodeOrientation(mirrored ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
        label.setText(mirrored || words.isEmpty() ? words : LEFT_TO_RIGHT_MARK + words + LEFT_TO_RIGHT_MARK);
        return label;
    }
}
