package agraw.desktop.compare;

import agraw.desktop.kit.FlowText;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Tooltips with words that wrap, in any direction. */
final class Tips {
    private static final double WIDTH = 320;
    private static final double LETTER = 7.5;

    private Tips() {}

    static Tooltip of(String words) {
        FlowText text = new FlowText(words, "tip");
        text.setPrefWidth(Math.min(WIDTH, 24 + words.length() * LETTER));
        Tooltip tip = new Tooltip();
        tip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tip.setGraphic(text);
        tip.setShowDelay(Duration.millis(500));
        return tip;
    }

    /** Gives a node its tooltip when the mouse first comes to it: most of them in a long list are never looked at. */
    static void install(Node node, String words) {
        if (!words.isBlank()) {
            node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
                @Override
                public void handle(MouseEvent event) {
                    node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                    Tooltip.install(node, of(words));
                }
            });
        }
    }
}
