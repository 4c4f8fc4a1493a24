package agraw.desktop.kit;

import static jfx.incubator.scene.control.richtext.RichTextArea.Tag.*;

import java.util.function.BooleanSupplier;
import jfx.incubator.scene.control.input.FunctionTag;
import jfx.incubator.scene.control.richtext.RichTextArea;

/** Makes the arrow keys go where they point: in a right-to-left paragraph, left is onwards. */
final class Arrows {
    private Arrows() {}

    static void follow(RichTextArea area, BooleanSupplier rightToLeft) {
        pair(area, rightToLeft, MOVE_LEFT, MOVE_RIGHT);
        pair(area, rightToLeft, SELECT_LEFT, SELECT_RIGHT);
        pair(area, rightToLeft, MOVE_WORD_LEFT, MOVE_WORD_RIGHT);
        pair(area, rightToLeft, SELECT_WORD_LEFT, SELECT_WORD_RIGHT);
    }

    private static void pair(RichTextArea area, BooleanSupplier swapped, FunctionTag left, FunctionTag right) {
        area.getInputMap().registerFunction(left, () -> area.executeDefault(swapped.getAsBoolean() ? right : left));
        area.getInputMap().registerFunction(right, () -> area.executeDefault(swapped.getAsBoolean() ? left : right));
    }
}
