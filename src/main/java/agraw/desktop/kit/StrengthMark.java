package agraw.desktop.kit;

import agraw.model.Strength;
import agraw.words.Messages;
import agraw.workbench.Saying;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/** How well a capacity meets a need, as a shape and a word: a full disc, a half one, a ring; a dash where nobody said. */
public final class StrengthMark extends HBox {
    private static final double RADIUS = 5.5;

    public StrengthMark(Messages messages, Strength strength) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("strength-mark");
        String word = Saying.constant(messages, strength);
        Label label = new Label(word);
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(shape(strength), label);
        setAccessibleText(word);
    }

    /** The shape alone, for where its word stands beside. */
    public static Node shape(@Nullable Strength strength) {
        Circle ring = new Circle(RADIUS);
        ring.getStyleClass().add("ring");
        Group shape = new Group(ring);
        shape.getStyleClass().add("strength-shape");
        switch (strength) {
            case STRONG -> {
                ring.getStyleClass().add("full");
                shape.getStyleClass().add("strong");
            }
            case PARTIAL -> {
                Arc half = new Arc(0, 0, RADIUS, RADIUS, -90, 180);
                half.setType(ArcType.CHORD);
                half.getStyleClass().add("full");
                shape.getChildren().add(half);
                shape.getStyleClass().add("partial");
            }
            case WEAK -> shape.getStyleClass().add("weak");
            case null -> {
                Line dash = new Line(-4, 0, 4, 0);
                dash.getStyleClass().add("dash");
                shape.getChildren().setAll(dash);
            }
        }
        return shape;
    }
}
