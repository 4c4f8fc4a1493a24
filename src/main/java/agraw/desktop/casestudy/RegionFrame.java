package agraw.desktop.casestudy;

import agraw.model.Stance;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** How a region that is tagged looks on a photo. */
final class RegionFrame {
    private RegionFrame() {}

    /** A light line and on it one in the code's colour, so that it shows on every photo; its dashes say the stance, as under a passage. */
    static List<Node> of(RegionPane.Mark mark) {
        double width = mark.stance() == null ? 1.5 : 3;
        Rectangle halo = new Rectangle();
        halo.setFill(Color.TRANSPARENT);
        halo.setStroke(Color.gray(1, 0.85));
        halo.setStrokeWidth(width + 2.5);
        Rectangle line = new Rectangle();
        line.setFill(mark.colour().deriveColor(0, 1, 1, mark.current() ? 0.3 : 0.08));
        line.setStroke(mark.colour());
        line.setStrokeWidth(width);
        if (mark.stance() == Stance.CHALLENGES) {
            line.getStrokeDashArray().setAll(9.0, 6.0);
        } else if (mark.stance() == Stance.NUANCE) {
            line.getStrokeDashArray().setAll(2.0, 5.0);
        }
        Label key = new Label(mark.words());
        key.getStyleClass().add("region-key");
        Color colour = mark.colour();
        double light = 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
        key.setStyle("-fx-background-color: " + web(colour) + "; -fx-text-fill: " + (light > 0.6 ? "black" : "white"));
        List<Node> nodes = List.of(halo, line, key);
        nodes.forEach(node -> node.setMouseTransparent(true));
        return nodes;
    }

    private static String web(Color colour) {
        return String.format(
                Locale.ROOT, "#%02x%02x%02x", (int) (colour.getRed() * 255), (int) (colour.getGreen() * 255), (int)
                        (colour.getBlue() * 255));
    }
}
