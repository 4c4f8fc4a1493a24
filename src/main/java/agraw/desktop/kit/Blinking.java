package agraw.desktop.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.RichTextArea;

/**
 * Lets the caret of a text control blink while the control has the focus in a window that is shown, and at no other time. JavaFX 26 starts the animation with the control
 * and never ends it, not even with its skin: each control that was ever shown would be drawn anew twice a second, and its whole screen held
 * in memory, for as long as the program runs.
 */
final class Blinking {
    private Blinking() {}

    /** A period of nothing is an animation that is not started. A control keeps the focus in a window that was closed. */
    static void whileFocused(RichTextArea area) {
        Duration period = area.getCaretBlinkPeriod();
        ObservableValue<Boolean> shown = area.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
        Runnable follow = () -> area.setCaretBlinkPeriod(area.isFocused() && shown.getValue() ? period : Duration.ZERO);
        area.focusedProperty().subscribe(follow);
        shown.subscribe(follow);
        follow.run();
    }
}
