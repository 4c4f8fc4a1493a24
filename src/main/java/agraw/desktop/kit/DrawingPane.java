package agraw.desktop.kit;

import agraw.compare.drawing.Drawing;
import agraw.compare.drawing.Ink;
import agraw.compare.drawing.Shape;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurve;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A drawing on the screen, in the colours of the theme. Each mark says what it is when the pointer rests on it; the arrows go from mark to
 * mark, and Enter or a click does what it is for. It is not mirrored by the window: who makes the drawing does that.
 */
public final class DrawingPane extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Map<Integer, List<Node>> nodes = new HashMap<>();
    private final IntConsumer action;
    private @Nullable Drawing shown;
    private int chosen = -1;

    /**
     * @param action hears which mark a person wants to see more of
     */
    public DrawingPane(IntConsumer action) {
        this.action = action;
        getStyleClass().add("drawing");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMousePressed(_ -> requestFocus());
        focusedProperty().subscribe(() -> choose(chosen));
    }

    /** Shows a drawing in its own size. */
    public void show(Drawing drawing) {
        shown = drawing;
        nodes.clear();
        chosen = -1;
        setPrefSize(drawing.width(), drawing.height());
        setMinSize(drawing.width(), drawing.height());
        setMaxSize(drawing.width(), drawing.height());
        setClip(new Rectangle(drawing.width(), drawing.height()));
        List<Node> all = new ArrayList<>();
        for (Shape shape : drawing.shapes()) {
            Node node = node(shape);
            if (shape.mark() >= 0) {
                nodes.computeIfAbsent(shape.mark(), _ -> new ArrayList<>()).add(node);
                lead(node, shape.mark(), drawing.marks().get(shape.mark()));
            } else {
                node.setMouseTransparent(true);
            }
            all.add(node);
        }
        getChildren().setAll(all);
        setAccessibleText(drawing.title());
    }

    private void lead(Node node, int mark, String says) {
        node.setCursor(Cursor.HAND);
        Tooltip.install(node, new Tooltip(says));
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                choose(mark);
                action.accept(mark);
            }
        });
    }

    private void pressed(KeyEvent event) {
        Drawing drawing = shown;
        if (drawing == null || drawing.marks().isEmpty()) {
            return;
        }
        int last = drawing.marks().size() - 1;
        KeyCode code = event.getCode();
        switch (code) {
            case DOWN, RIGHT -> choose(Math.min(last, chosen + 1));
            case UP, LEFT -> choose(Math.max(0, chosen - 1));
            case HOME -> choose(0);
            case END -> choose(last);
            case ENTER, SPACE -> {
                if (chosen >= 0) {
                    action.accept(chosen);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int mark) {
        nodes.getOrDefault(chosen, List.of()).forEach(node -> node.pseudoClassStateChanged(CHOSEN, false));
        chosen = mark;
        boolean here = isFocused();
        nodes.getOrDefault(mark, List.of()).forEach(node -> node.pseudoClassStateChanged(CHOSEN, here));
        Drawing drawing = shown;
        if (drawing != null && mark >= 0 && mark < drawing.marks().size()) {
            setAccessibleText(drawing.marks().get(mark));
        }
    }

    private static Node node(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> {
                Rectangle rectangle = new Rectangle(box.x(), box.y(), box.width(), box.height());
                fill(rectangle, box.fill());
                edge(rectangle, box.edge(), 1, box.dashed());
                yield rectangle;
            }
            case Shape.Line line -> {
                Line made = new Line(line.x(), line.y(), line.toX(), line.toY());
                edge(made, line.ink(), line.thick(), line.dashed());
                yield made;
            }
            case Shape.Curve curve -> {
                QuadCurve made =
                        new QuadCurve(curve.x(), curve.y(), curve.viaX(), curve.viaY(), curve.toX(), curve.toY());
                made.getStyleClass().add("fill-none");
                made.setOpacity(0.7);
                edge(made, curve.ink(), curve.thick(), false);
                yield made;
            }
            case Shape.Disc disc -> {
                Circle circle = new Circle(disc.x(), disc.y(), disc.radius());
                fill(circle, disc.fill());
                edge(circle, Ink.PAPER, 1, false);
                yield circle;
            }
            case Shape.Area area -> {
                Polygon polygon = new Polygon();
                polygon.getPoints().setAll(area.points());
                fill(polygon, area.fill());
                edge(polygon, area.line(), 0.6, false);
                yield polygon;
            }
            case Shape.Picture picture -> {
                ImageView view = new ImageView(
                        new Image(new ByteArrayInputStream(picture.picture().bytes())));
                view.setX(picture.x());
                view.setY(picture.y());
                view.setFitWidth(picture.width());
                view.setFitHeight(picture.height());
                yield view;
            }
            case Shape.Words words -> text(words);
        };
    }

    private static Text text(Shape.Words words) {
        Text text = new Text(words.words());
        text.setStyle("-fx-font-size: " + words.size() + "px;" + (words.bold() ? "-fx-font-weight: bold;" : ""));
        if (words.rightToLeft()) {
            text.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        fill(text, words.ink());
        // The anchor is where it is only once the font is known.
        text.layoutBoundsProperty().subscribe(bounds -> {
            double wide = bounds.getWidth();
            text.setX(
                    switch (words.anchor()) {
                        case BEGIN -> words.x();
                        case MIDDLE -> words.x() - wide / 2;
                        case END -> words.x() - wide;
                    });
            text.setY(words.y());
        });
        return text;
    }

    private static void fill(javafx.scene.shape.Shape shape, Ink ink) {
        shape.getStyleClass().add("fill-" + ink.name().toLowerCase(Locale.ROOT));
    }

    private static void edge(javafx.scene.shape.Shape shape, Ink ink, double thick, boolean dashed) {
        if (ink == Ink.NONE) {
            return;
        }
        shape.getStyleClass().add("edge-" + ink.name().toLowerCase(Locale.ROOT));
        shape.setStrokeWidth(thick);
        if (dashed) {
            shape.getStrokeDashArray().setAll(4.0, 3.0);
        }
    }
}
