package agraw.compare.drawing;

import java.util.ArrayList;
import java.util.List;

/** Writes names beside discs where there is room: what matters most comes first, and a name that would cover something is left out. */
final class MapNames {
    private static final double GAP = 4;
    private static final double HIGH = 13;
    private static final double MOST_WIDE = 170;

    private final double width;
    private final double height;
    private final boolean boxed;
    private final List<Area> taken = new ArrayList<>();

    private record Area(double left, double top, double right, double bottom) {
        boolean meets(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /**
     * @param width of the sheet, in pixels, as its height
     * @param boxed whether names need paper below them: on pictures they could not be read
     */
    MapNames(double width, double height, boolean boxed) {
        this.width = width;
        this.height = height;
        this.boxed = boxed;
    }

    /** Keeps names off a rectangle. */
    void take(double left, double top, double right, double bottom) {
        taken.add(new Area(left, top, right, bottom));
    }

    void take(double x, double y, double radius) {
        take(x - radius, y - radius, x + radius, y + radius);
    }

    /** Writes a name to the right of a disc, to its left, below or above, if it can. */
    void write(Sheet sheet, String name, double x, double y, double radius, int mark) {
        String words = Sheet.fit(name, MOST_WIDE, Sheet.SMALL);
        double wide = Sheet.width(words, Sheet.SMALL);
        double side = radius + GAP;
        for (Anchor anchor : List.of(Anchor.BEGIN, Anchor.END, Anchor.MIDDLE)) {
            double left = switch (anchor) {
                case BEGIN -> x + side;
                case END -> x - side - wide;
                case MIDDLE -> x - wide / 2;
            };
            for (double middle :
                    anchor == Anchor.MIDDLE ? List.of(y + side + HIGH / 2, y - side - HIGH / 2) : List.of(y)) {
                Area area = new Area(left, middle - HIGH / 2, left + wide, middle + HIGH / 2);
                if (left >= 0
                        && area.right() <= width
                        && area.top() >= 0
                        && area.bottom() <= height
                        && taken.stream().noneMatch(area::meets)) {
                    taken.add(area);
                    if (boxed) {
                        sheet.box(left - 2, area.top(), wide + 4, HIGH, Ink.PAPER, mark);
                    }
                    double at = switch (anchor) {
                        case BEGIN -> area.left();
                        case END -> area.right();
                        case MIDDLE -> x;
                    };
                    sheet.small(at, middle + GAP, words, anchor, Ink.TEXT, mark);
                    return;
                }
            }
        }
    }
}
