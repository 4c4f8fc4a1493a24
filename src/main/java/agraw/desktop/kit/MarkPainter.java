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

    private static final int LANES = 5;
    private static final double STRIPE = 4;
    private static final double LANE_WIDTH = 6;
    private static final double LINE = 2;
    private static final double LINE_PITCH = 3;
    private static final int LINES = 3;
    private static final double FAINT = 0.20;
    private static final double STRONG = 0.42;
    private static final CornerRadii ROUND = new CornerRadii(2);

    private final Paragraph paragraph;
    private final List<BackgroundFill> fills = new ArrayList<>();
    private final List<Stripe> stripes = new ArrayList<>();

    /** The stripe of a mark in the margin. */
    record Stripe(PassageMark mark, Bounds bounds) {}

    MarkPainter(Paragraph paragraph) {
        this.paragraph = paragraph;
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
        for (Bounds line : lines) {
            double top = line.getMaxY() - 1 + Math.min(span.lane(), LINES - 1) * LINE_PITCH;
            double thickness = (mark.selected() ? LINE + 1 : LINE) * width(mark);
            fill(
                    new BoundingBox(line.getMinX(), top, line.getWidth(), thickness),
                    stroke(mark, line.getMinX(), 0),
                    CornerRadii.EMPTY);
        }
        double top = lines.getFirst().getMinY();
        double stripeLeft = MARGIN - 6 - STRIPE - Math.min(span.lane(), LANES - 1) * LANE_WIDTH;
        double left = paragraph.direction().isRightToLeft() ? paragraph.getWidth() - stripeLeft - STRIPE : stripeLeft;
        Bounds stripe =
                new BoundingBox(left, top, STRIPE * width(mark), lines.getLast().getMaxY() - top);
        fill(stripe, stroke(mark, 0, top), mark.line() == PassageMark.Line.SOLID ? ROUND : CornerRadii.EMPTY);
        stripes.add(new Stripe(mark, stripe));
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
