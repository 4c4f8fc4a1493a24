package agraw.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/**
 * Draws the marks of one paragraph as its background: no node is made for a mark, so thousands cost little, and nothing that
 * belongs to the words moves when marks change.
 */
final class MarkPainter {
    /** The margin on the side where the paragraph begins, wide enough for {@link #LANES} stripes. */
    static final double MARGIN = 34;

    /** So many stripes have their full width; more of them are made narrower, and what is beyond the most shares the last one. */
    private static final int LANES = 5;

    private static final int MOST_LANES = 9;
    private static final double LANE_WIDTH = 6;
    /** The part of its lane that a stripe fills. */
    private static final double STRIPE = 2.0 / 3;

    private static final double LINE = 2;
    private static final double LINE_PITCH = 3;
    /** The same below the words. */
    private static final int LINES = 3;

    private static final int MOST_LINES = 6;
    private static final double FAINT = 0.20;
    private static final double STRONG = 0.42;
    private static final CornerRadii ROUND = new CornerRadii(2);

    private final Paragraph paragraph;
    private final int lanes;
    private final List<BackgroundFill> fills = new ArrayList<>();
    private final List<Stripe> stripes = new ArrayList<>();

    /** The stripe of a mark in the margin. */
    record Stripe(PassageMark mark, Bounds bounds) {}

    /** Lanes: how many marks overlap, at most. */
    MarkPainter(Paragraph paragraph, int lanes) {
        this.paragraph = paragraph;
        this.lanes = lanes;
    }

    /** What has been drawn. */
    List<BackgroundFill> fills() {
        return fills;
    }

    /** Where the stripes are, in pixels of the paragraph. */
    List<Stripe> stripes() {
        return stripes;
    }

    /** Draws a mark behind the words and in the margin. */
    void paint(MarkSpan span) {
        paint(span, paragraph.shape(span.start() + Words.MARKS, span.end() + Words.MARKS));
    }

    private void paint(MarkSpan span, List<Bounds> lines) {
        if (lines.isEmpty()) {
            return;
        }
        PassageMark mark = span.mark();
        Color colour = mark.colour();
        for (Bounds line : lines) {
            fill(line, colour.deriveColor(0, 1, 1, mark.selected() ? STRONG : FAINT), ROUND);
        }
        underline(span, lines);
        stripe(span, lines);
    }

    private void underline(MarkSpan span, List<Bounds> lines) {
        PassageMark mark = span.mark();
        double narrower = (double) LINES / Math.clamp(lanes, LINES, MOST_LINES);
        for (Bounds line : lines) {
            double top = line.getMaxY() - 1 + Math.min(span.lane(), MOST_LINES - 1) * LINE_PITCH * narrower;
            double thickness = (mark.selected() ? LINE + 1 : LINE) * narrower * width(mark);
            fill(
                    new BoundingBox(line.getMinX(), top, line.getWidth(), thickness),
                    stroke(mark, line.getMinX(), 0),
                    CornerRadii.EMPTY);
        }
    }

    private void stripe(MarkSpan span, List<Bounds> lines) {
        PassageMark mark = span.mark();
        double pitch = (MARGIN - LANE_WIDTH) / (Math.clamp(lanes, LANES, MOST_LANES) - 1 + STRIPE);
        double width = pitch * STRIPE;
        double top = lines.getFirst().getMinY();
        double height = lines.getLast().getMaxY() - top;
        double fromEdge = MARGIN - LANE_WIDTH - width - Math.min(span.lane(), MOST_LANES - 1) * pitch;
        double left = paragraph.direction().isRightToLeft() ? paragraph.getWidth() - fromEdge - width : fromEdge;
        stripes.add(new Stripe(mark, new BoundingBox(left, top, width, height)));
        int sharing = lanes - MOST_LANES + 1;
        boolean shares = sharing > 1 && span.lane() >= MOST_LANES - 1;
        double part = shares ? height / sharing : height;
        double partTop = shares ? top + (span.lane() - MOST_LANES + 1) * part : top;
        fill(
                new BoundingBox(left, partTop, width * width(mark), part),
                stroke(mark, 0, partTop),
                mark.line() == PassageMark.Line.SOLID ? ROUND : CornerRadii.EMPTY);
    }

    private static double width(PassageMark mark) {
        return mark.line() == PassageMark.Line.THIN ? 0.5 : 1;
    }

    /** Colour, broken into dashes along one of the directions; the other is 0. */
    private static Paint stroke(PassageMark mark, double fromX, double fromY) {
        double dash = switch (mark.line()) {
            case SOLID, THIN -> 0;
            case DASHED -> 9;
            case DOTTED -> 4;
        };
        if (dash == 0) {
            return mark.colour();
        }
        boolean down = fromY > 0;
        return new LinearGradient(
                down ? 0 : fromX,
                down ? fromY : 0,
                down ? 0 : fromX + dash,
                down ? fromY + dash : 0,
                false,
                CycleMethod.REPEAT,
                new Stop(0, mark.colour()),
                new Stop(0.6, mark.colour()),
                new Stop(0.6, Color.TRANSPARENT),
                new Stop(1, Color.TRANSPARENT));
    }

    private void fill(Bounds place, Paint paint, CornerRadii corners) {
        fills.add(paragraph.fill(place, paint, corners));
    }
}
