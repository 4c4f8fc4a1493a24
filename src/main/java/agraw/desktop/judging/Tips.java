package agraw.desktop.judging;

import agraw.desktop.kit.FlowText;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
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
        tip.setShowDelay(Duration.millis(400));
        return tip;
    }
}
