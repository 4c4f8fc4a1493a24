package agraw.compare.drawing;

import com.ibm.icu.text.Bidi;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A shape on the plane, x to the right and y down, in pixels. Shapes with a mark of 0 or more belong to what the mark of that number
 * says; -1 is for what only helps to read.
 */
public sealed interface Shape {
    int mark();

    /** The same, seen in a mirror that stands upright. */
    Shape mirrored(double width);

    /** A rectangle by its upper left corner, with an edge that may be broken. */
    record Box(double x, double y, double width, double height, Ink fill, Ink edge, boolean dashed, int mark)
            implements Shape {
        @Override
        public Shape mirrored(double all) {
            return new Box(all - x - width, y, width, height, fill, edge, dashed, mark);
        }
    }

    record Line(double x, double y, double toX, double toY, Ink ink, double thick, boolean dashed, int mark)
            implements Shape {
        @Override
        public Shape mirrored(double all) {
            return new Line(all - x, y, all - toX, toY, ink, thick, dashed, mark);
        }
    }

    /** A curve that is drawn to one point on its way (a quadratic Bézier curve). */
    record Curve(double x, double y, double viaX, double viaY, double toX, double toY, Ink ink, double thick, int mark)
            implements Shape {
        @Override
        public Shape mirrored(double all) {
            return new Curve(all - x, y, all - viaX, viaY, all - toX, toY, ink, thick, mark);
        }
    }

    record Disc(double x, double y, double radius, Ink fill, int mark) implements Shape {
        @Override
        public Shape mirrored(double all) {
            return new Disc(all - x, y, radius, fill, mark);
        }
    }

    /**
     * A picture in a rectangle; it never belongs to a mark, and is not mirrored.
     */
    record Picture(double x, double y, double width, double height, Encoded picture) implements Shape {
        @Override
        public int mark() {
            return -1;
        }

        @Override
        public Shape mirrored(double all) {
            return new Picture(all - x - width, y, width, height, picture);
        }
    }

    /**
     * A closed line.
     *
     * @param points x and y in turn
     */
    record Area(List<Double> points, Ink fill, Ink line, int mark) implements Shape {
        public Area {
            points = List.copyOf(points);
        }

        @Override
        public Shape mirrored(double all) {
            return new Area(
                    IntStream.range(0, points.size())
                            .mapToObj(at -> at % 2 == 0 ? Double.valueOf(all - points.get(at)) : points.get(at))
                            .toList(),
                    fill,
                    line,
                    mark);
        }
    }

    /**
     * A line of words.
     *
     * @param y of the line on which letters stand
     * @param size of the letters
     */
    record Words(double x, double y, String words, double size, boolean bold, Anchor anchor, Ink ink, int mark)
            implements Shape {
        /** Whether they begin at the right, by their first letter that has a direction (Unicode UAX 9, P2 and P3). */
        public boolean rightToLeft() {
            return Bidi.getBaseDirection(words) == Bidi.RTL;
        }

        @Override
        public Shape mirrored(double all) {
            return new Words(all - x, y, words, size, bold, anchor.mirrored(), ink, mark);
        }
    }
}
