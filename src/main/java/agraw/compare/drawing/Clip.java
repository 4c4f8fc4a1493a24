package agraw.compare.drawing;

import java.util.ArrayList;
import java.util.List;

/** Cuts an area at the four sides of a rectangle, one after the other (Sutherland and Hodgman, Reentrant polygon clipping, 1974). */
record Clip(double left, double top, double right, double bottom) {
    /** The part of a closed line, x and y in turn, that lies within. */
    List<Double> of(List<Double> points) {
        List<Double> rest = half(points, 0, left, 1);
        rest = half(rest, 0, right, -1);
        rest = half(rest, 1, top, 1);
        return half(rest, 1, bottom, -1);
    }

    /**
     * What lies on one side of a line.
     *
     * @param axis 0: the line stands upright, 1: it lies
     * @param keep 1: greater ones are kept, -1: smaller ones
     */
    private static List<Double> half(List<Double> points, int axis, double limit, int keep) {
        boolean all = true;
        for (int at = axis; at < points.size() && all; at += 2) {
            all = (points.get(at) - limit) * keep >= 0;
        }
        if (all) {
            return points;
        }
        List<Double> rest = new ArrayList<>();
        int size = points.size();
        for (int at = 0; at + 1 < size; at += 2) {
            int before = at == 0 ? size - 2 : at - 2;
            double here = (points.get(at + axis) - limit) * keep;
            double there = (points.get(before + axis) - limit) * keep;
            if (here >= 0 != there >= 0) {
                double part = there / (there - here);
                rest.add(axis == 0 ? limit : between(points.get(before), points.get(at), part));
                rest.add(axis == 1 ? limit : between(points.get(before + 1), points.get(at + 1), part));
            }
            if (here >= 0) {
                rest.add(points.get(at));
                rest.add(points.get(at + 1));
            }
        }
        return rest;
    }

    private static double between(double from, double to, double part) {
        return from + (to - from) * part;
    }
}
