package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.StanceSign;
import agraw.model.Tag;
import agraw.words.Direction;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small signs of the screen: keys, colours, stances, presences. */
final class Badges {
    private static final double DOT = 5;

    private Badges() {}

    /** A key of the keyboard. */
    static Label key(String key) {
        Label label = new Label(key);
        label.getStyleClass().add("key");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** The colour of a principle. */
    static Circle dot(Color colour) {
        return new Circle(DOT, colour);
    }

    /** The sign of a stance, in a frame whose line is that of the marks. */
    static Label stance(Tag tag, String words) {
        Label label = new Label(StanceSign.of(tag.stance()));
        label.getStyleClass()
                .addAll(
                        "stance",
                        tag.stance() == null ? "none" : tag.stance().name().toLowerCase(java.util.Locale.ROOT));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setAccessibleText(words);
        tip(label, words);
        return label;
    }

    /** Whether it is a key quote, or an example of its code. */
    static Node star(Desk desk, Tag tag) {
        HBox signs = new HBox(3);
        if (tag.starred()) {
            signs.getChildren().add(sign(Feather.STAR, desk.say("text.tag.starred")));
        }
        if (tag.example()) {
            signs.getChildren().add(sign(Feather.BOOKMARK, desk.say("text.tag.example")));
        }
        return signs;
    }

    private static Label sign(Feather icon, String words) {
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add("mark-sign");
        Label label = new Label("", sign);
        label.setMinWidth(Region.USE_PREF_SIZE);
        tip(label, words);
        label.setAccessibleText(words);
        return label;
    }

    /** Whether the thing is there in the case. */
    static Node feature(Tag tag, String words) {
        FontIcon icon = new FontIcon(
                switch (tag.feature()) {
                    case null -> Feather.CIRCLE;
                    case PRESENT -> Feather.CHECK_CIRCLE;
                    case ABSENT -> Feather.X_CIRCLE;
                    case CONTESTED -> Feather.HELP_CIRCLE;
                });
        icon.getStyleClass().add("feature");
        icon.setAccessibleText(words);
        Label label = new Label("", icon);
        label.setMinWidth(Region.USE_PREF_SIZE);
        tip(label, words);
        label.setVisible(tag.feature() != null);
        return label;
    }

    /** One line that is cut where there is no room, with all its words in a tooltip. */
    static Label line(Desk desk, String words, String... styleClasses) {
        Label label = new Label();
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(0);
        say(desk, label, words);
        return label;
    }

    /** Gives a line other words; they stand in their own direction, at the side where the window's lines begin. */
    static void say(Desk desk, Label line, String words) {
        Direction window = desk.messages().rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        Direction own = Direction.ofText(words, window);
        line.setNodeOrientation(own.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        line.setAlignment(own == window ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setText(words);
        tip(line, words);
    }

    /** A tooltip that is made when the mouse first comes: making one takes longer than all else of a line. */
    private static void tip(Label label, String words) {
        label.setTooltip(null);
        label.setOnMouseEntered(
                words.isEmpty()
                        ? null
                        : _ -> {
                            if (label.getTooltip() == null) {
                                label.setTooltip(new Tooltip(words));
                            }
                        });
    }
}
