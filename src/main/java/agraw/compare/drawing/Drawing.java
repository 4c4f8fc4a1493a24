package agraw.compare.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Shapes on a sheet, painted in this order.
 *
 * @param width in pixels
 * @param height in pixels
 * @param title said instead of it to who does not see it
 * @param marks what each mark says, such as "P1, supports: 4"
 */
public record Drawing(double width, double height, String title, List<Shape> shapes, List<String> marks) {
    private static final double LINE = 16;
    private static final double MARGIN = 8;

    public Drawing {
        shapes = List.copyOf(shapes);
        marks = List.copyOf(marks);
    }

    /** The same with lines of words below it, such as what it was made from. */
    public Drawing above(List<String> lines) {
        List<Shape> all = new ArrayList<>(shapes);
        double top = height + MARGIN;
        double bottom = top + lines.size() * LINE;
        // What reaches over the edge, such as the pictures of a map, ends here.
        all.add(new Shape.Box(0, height, width, bottom - height, Ink.PAPER, Ink.NONE, false, -1));
        for (int at = 0; at < lines.size(); at++) {
            all.add(new Shape.Words(
                    MARGIN, top + (at + 0.5) * LINE, lines.get(at), Sheet.SMALL, false, Anchor.BEGIN, Ink.MUTED, -1));
        }
        return new Drawing(width, bottom, title, all, marks);
    }

    /** The same for who reads from right to left. */
    public Drawing mirrored() {
        return new Drawing(
                width,
                height,
                title,
                shapes.stream().map(shape -> shape.mirrored(width)).toList(),
                marks);
    }
}
