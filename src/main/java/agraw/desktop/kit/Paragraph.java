package agraw.desktop.kit;

import agraw.words.Direction;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/**
 * One paragraph on the screen that wraps rightly in any direction: an island from left to right, whose text says its own
 * direction and stands at its own side.
 */
class Paragraph extends TextFlow {
    /** Narrower than this nothing is readable. */
    static final double LEAST_WIDTH = 60;

    /** The width of a space, in font sizes. */
    private static final double SPACE = 0.3;

    /** Strong enough to be seen on top of marks, in light and in dark. */
    private static final Color SELECTION = Color.web("#54aeff", 0.45);

    private final Direction direction;
    private int selectionStart;
    private int selectionEnd;
    private double knownWidth;
    private double knownHeight;
    private boolean laidOut;
    /** Words that JavaFX must not break: it lays out the parts wrongly, or throws. */
    private final List<Text> unbreakable = new ArrayList<>();

    /** A paragraph that begins with the mark of its direction, as {@link Words#marked} makes it. */
    Paragraph(String marked, Direction direction) {
        this(marked, direction, List.of());
    }

    /** The same, with some of its words strong: spans of the marked text. */
    Paragraph(String marked, Direction direction, List<FlowText.Span> strong) {
        this.direction = direction;
        getStyleClass().add("paragraph");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setTextAlignment(direction.isRightToLeft() ? TextAlignment.RIGHT : TextAlignment.LEFT);
        setMinHeight(0);
        for (Words.Strong strongOrNot : Words.of(marked, strong)) {
            Words.Piece piece = strongOrNot.piece();
            Text text = new Text(piece.text());
            text.setMouseTransparent(
                    true); // JavaFX throws where it looks for the mouse in words that are not laid out yet
            // Nor must it ask how large they are before that, as it does when the mouse rests on a list that is
            // scrolled.
            text.setVisible(false);
            text.getStyleClass().addAll(piece.script().styleClasses());
            if (strongOrNot.strong()) {
                text.getStyleClass().add("strong");
            }
            getChildren().add(text);
            if (piece.script().runsRightToLeft()) {
                unbreakable.add(text);
            }
        }
        if (direction.isRightToLeft()) {
            ((Text) getChildren().getLast()).fontProperty().subscribe(font -> roomForSpace(font.getSize()));
        }
    }

    /**
     * Leaves room on the right for one space: JavaFX moves a right-to-left line out by the space at its end if the line ends with
     * a number or a Latin word.
     */
    private void roomForSpace(double fontSize) {
        Insets now = getPadding();
        double room = Math.ceil(fontSize * SPACE);
        if (now.getRight() < room) {
            setPadding(new Insets(now.getTop(), room, now.getBottom(), now.getLeft()));
        }
    }

    /** Shows a part of the marked text as selected; nothing if its ends are alike. */
    final void select(int start, int end) {
        if (start != selectionStart || end != selectionEnd) {
            selectionStart = start;
            selectionEnd = end;
            paint();
        }
    }

    /** The rectangles in which some characters of the marked text stand. */
    final List<Bounds> shape(int start, int end) {
        return start < end ? Rectangles.of(getRangeShape(start, end, false)) : List.of();
    }

    /** What is to be drawn behind the words, in this order. */
    List<BackgroundFill> underlay() {
        return List.of();
    }

    /** Draws what is behind the words. A background is no node, so nothing is laid out again. */
    final void paint() {
        List<BackgroundFill> fills = new ArrayList<>(underlay());
        shape(selectionStart, selectionEnd).forEach(line -> fills.add(fill(line, SELECTION, CornerRadii.EMPTY)));
        setBackground(new Background(fills, List.of()));
    }

    /** A rectangle of this paragraph, filled. */
    final BackgroundFill fill(Bounds place, Paint paint, CornerRadii corners) {
        return new BackgroundFill(
                paint,
                corners,
                new Insets(
                        place.getMinY(), getWidth() - place.getMaxX(), getHeight() - place.getMaxY(), place.getMinX()));
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() > 0) {
            super.layoutChildren();
            if (!laidOut) {
                laidOut = true;
                getChildren().forEach(word -> word.setVisible(true));
            }
            paint();
        }
    }

    final Direction direction() {
        return direction;
    }

    /** A list gives a new paragraph no width at first: to lay it out in that would be work for nothing. */
    @Override
    protected void setWidth(double width) {
        if (width > 0) {
            super.setWidth(enough(width));
        }
    }

    /** Remembers the last answer: a list asks at every scroll, and each answer means to shape all words. */
    @Override
    protected double computePrefHeight(double width) {
        if (width == USE_COMPUTED_SIZE) {
            return super.computePrefHeight(width);
        }
        if (width <= 0) {
            return 0;
        }
        if (width != knownWidth) {
            knownHeight = super.computePrefHeight(enough(width));
            knownWidth = width;
        }
        return knownHeight;
    }

    @Override
    public void requestLayout() {
        knownWidth = 0;
        super.requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_WIDTH + snappedLeftInset() + snappedRightInset();
    }

    /** The width, or what the longest word needs if that is more: then the paragraph sticks out. */
    private double enough(double width) {
        double margins = snappedLeftInset() + snappedRightInset();
        double room = Math.max(width - margins, LEAST_WIDTH);
        for (Text word : unbreakable) {
            // No letter is wider than the font is high, so most words need not be measured.
            if (word.getText().length() * word.getFont().getSize() > room) {
                room = Math.max(room, widthOf(word));
            }
        }
        return Math.max(width, Math.ceil(room) + margins);
    }

    private static double widthOf(Text word) {
        Text alone = new Text(word.getText());
        alone.setFont(word.getFont());
        return alone.getLayoutBounds().getWidth();
    }
}
