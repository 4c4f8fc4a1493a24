package agraw.compare.drawing;

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
    public Drawing {
        shapes = List.copyOf(shapes);
        marks = List.copyOf(marks);
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
