package agraw.compare.drawing;

import java.util.ArrayList;
import java.util.List;

/** Collects the shapes and marks of a drawing. Widths of words are guessed: nothing here knows a font. */
public final class Sheet {
    /** The size of usual letters. */
    public static final double LETTERS = 12;

    public static final double SMALL = 10.5;

    /** How wide a letter is in the middle, by its size. */
    private static final double LETTER = 0.56;

    private final List<Shape> shapes = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();

    /** A new mark; what belongs to it is drawn with its number. */
    public int mark(String says) {
        marks.add(says);
        return marks.size() - 1;
    }

    public Sheet add(Shape shape) {
        shapes.add(shape);
        return this;
    }

    public Sheet box(double x, double y, double width, double height, Ink fill, int mark) {
        return add(new Shape.Box(x, y, width, height, fill, Ink.NONE, false, mark));
    }

    public Sheet line(double x, double y, double toX, double toY, Ink ink) {
        return add(new Shape.Line(x, y, toX, toY, ink, 1, false, -1));
    }

    public Sheet words(double x, double y, String words, Anchor anchor, Ink ink) {
        return add(new Shape.Words(x, y, words, LETTERS, false, anchor, ink, -1));
    }

    public Sheet bold(double x, double y, String words, Anchor anchor) {
        return add(new Shape.Words(x, y, words, LETTERS, true, anchor, Ink.TEXT, -1));
    }

    public Sheet small(double x, double y, String words, Anchor anchor, Ink ink, int mark) {
        return add(new Shape.Words(x, y, words, SMALL, false, anchor, ink, mark));
    }

    /** How wide words are, about. */
    public static double width(String words, double size) {
        return words.codePointCount(0, words.length()) * size * LETTER;
    }

    /** Words that have so much room; "…" ends what is left out. */
    public static String fit(String words, double room, double size) {
        int most = (int) (room / (size * LETTER));
        int all = words.codePointCount(0, words.length());
        return all <= most
                ? words
                : most < 2
                        ? ""
                        : words.substring(0, words.offsetByCodePoints(0, most - 1))
                                        .strip() + "…";
    }

    public Drawing drawing(double width, double height, String title) {
        return new Drawing(width, height, title, shapes, marks);
    }
}
