package agraw.desktop.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** Reads the shape of a range of text, which JavaFX gives as a path of rectangles, one or more a word. */
final class Rectangles {
    private static final double TOUCHING = 1;

    private Rectangles() {}

    /** The rectangles of a range, from top to bottom and left to right, joined where they touch. */
    static List<Bounds> of(PathElement[] path) {
        List<Bounds> words = new ArrayList<>();
        double left = 0;
        double right = 0;
        double top = 0;
        double bottom = 0;
        boolean open = false;
        for (PathElement element : path) {
            switch (element) {
                case MoveTo move -> {
                    add(words, open, left, top, right, bottom);
                    left = right = move.getX();
                    top = bottom = move.getY();
                    open = true;
                }
                case LineTo line -> {
                    left = Math.min(left, line.getX());
                    right = Math.max(right, line.getX());
                    top = Math.min(top, line.getY());
                    bottom = Math.max(bottom, line.getY());
                }
                default -> {}
            }
        }
        add(words, open, left, top, right, bottom);
        return joined(words);
    }

    private static void add(List<Bounds> words, boolean open, double left, double top, double right, double bottom) {
        if (open && right > left) {
            words.add(new BoundingBox(left, top, right - left, bottom - top));
        }
    }

    private static List<Bounds> joined(List<Bounds> words) {
        words.sort(Comparator.comparingDouble(Bounds::getMinY).thenComparingDouble(Bounds::getMinX));
        List<Bounds> lines = new ArrayList<>();
        for (Bounds word : words) {
            Bounds before = lines.isEmpty() ? null : lines.getLast();
            if (before != null
                    && Math.abs(before.getMinY() - word.getMinY()) < TOUCHING
                    && word.getMinX() - before.getMaxX() < TOUCHING) {
                double right = Math.max(before.getMaxX(), word.getMaxX());
                lines.set(
                        lines.size() - 1,
                        new BoundingBox(
                                before.getMinX(),
                                before.getMinY(),
                                right - before.getMinX(),
                                Math.max(before.getHeight(), word.getHeight())));
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
