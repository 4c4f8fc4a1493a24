package agraw.desktop.kit;

import javafx.scene.paint.Color;

/**
 * Something that is put on a passage, drawn as a translucent highlight with a line below it and a stripe beside it.
 *
 * @param id any value that tells this mark from the others
 * @param line how the lines are drawn, so that colour is not the only sign
 * @param selected whether the mark is the one in question, which is drawn more strongly
 */
public record PassageMark(Object id, PassageRange range, Color colour, Line line, boolean selected) {
    /** How the lines of a mark are drawn. */
    public enum Line {
        SOLID,
        DASHED,
        DOTTED,
        /** Half as wide as the others: less is said by it. */
        THIN
    }
}
