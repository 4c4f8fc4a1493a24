package agraw.desktop.casestudy;

import agraw.desktop.kit.FlowText;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tooltips with words that wrap, in any direction. */
final class Tips {
    private static final double WIDTH = 320;

    private Tips() {}

    /** For a node that is no control. */
    static void install(Node node, String words) {
        Tooltip.install(node, of(words));
    }

    static Tooltip of(String words) {
        FlowText text = new FlowText(words, "tip");
        text.setPrefWidth(Math.min(WIDTH, 24 + words.length() * 7.5));
        Tooltip tooltip = new Tooltip();
        tooltip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tooltip.setGraphic(text);
        tooltip.setShowDelay(Duration.millis(400));
        return tooltip;
    }
}
