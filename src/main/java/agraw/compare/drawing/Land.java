package agraw.compare.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Outlines on the plane of Mercator's projection: the logarithms are worked out once, and not for each picture. */
public final class Land {
    public static final Land NONE = new Land(List.of(), List.of());

    private static final float HALF_WAY = 180;

    private final List<Course> areas;
    private final List<Course> lines;

    /** A line, or the edge of an area: x and y in turn, in radians of the plane. */
    static final class Course {
        private final double[] points;
        private double west = Double.POSITIVE_INFINITY;
        private double south = Double.POSITIVE_INFINITY;
        private double east = Double.NEGATIVE_INFINITY;
        private double north = Double.NEGATIVE_INFINITY;

        Course(float[] degrees) {
            points = new double[degrees.length];
            for (int at = 0; at + 1 < degrees.length; at += 2) {
                double x = Mercator.x(degrees[at]);
                double y = Mercator.y(degrees[at + 1]);
                points[at] = x;
                points[at + 1] = y;
                west = Math.min(west, x);
                east = Math.max(east, x);
                south = Math.min(south, y);
                north = Math.max(north, y);
            }
        }

        int size() {
            return points.length / 2;
        }

        double x(int at) {
            return points[2 * at];
        }

        double y(int at) {
            return points[2 * at + 1];
        }

        double west() {
            return west;
        }

        double south() {
            return south;
        }

        double east() {
            return east;
        }

        double north() {
            return north;
        }
    }

    private Land(List<Course> areas, List<Course> lines) {
        this.areas = List.copyOf(areas);
        this.lines = List.copyOf(lines);
    }

    /**
     * Outlines that are told in degrees (WGS 84), longitude and latitude in turn.
     *
     * @param areas closed lines
     */
    public static Land of(List<float[]> areas, List<float[]> lines) {
        List<Course> all = new ArrayList<>();
        areas.forEach(ring -> parts(ring, all));
        return new Land(all, lines.stream().map(Course::new).toList());
    }

    List<Course> areas() {
        return areas;
    }

    List<Course> lines() {
        return lines;
    }

    /** A ring that leaps over the date line is drawn as its parts on either side. */
    private static void parts(float[] ring, List<Course> to) {
        int from = 0;
        for (int at = 2; at + 1 < ring.length; at += 2) {
            if (Math.abs(ring[at] - ring[at - 2]) > HALF_WAY) {
                to.add(new Course(Arrays.copyOfRange(ring, from, at)));
                from = at;
            }
        }
        to.add(new Course(from == 0 ? ring : Arrays.copyOfRange(ring, from, ring.length)));
    }
}
