package agraw.desktop.kit;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/** Who says a paragraph: one line above it, whole in a tooltip where it is cut. */
final class Speaker extends StackPane {
    private final Label name;
    private final Tooltip whole;
    private boolean cut;

    Speaker(String words) {
        name = new Label(words);
        name.getStyleClass().add("speaker");
        // JavaFX throws where it looks for the mouse in words that are not laid out yet; this pane hears it for them.
        name.setMouseTransparent(true);
        name.setMinWidth(0);
        whole = new Tooltip(words);
        setManaged(false);
        getChildren().add(name);
    }

    Label name() {
        return name;
    }

    /** Puts the line somewhere in its paragraph. */
    void place(double left, double top, double width) {
        resizeRelocate(left, top, width, prefHeight(-1));
        boolean now = width < prefWidth(-1);
        if (now && !cut) {
            Tooltip.install(this, whole);
        } else if (!now && cut) {
            Tooltip.uninstall(this, whole);
        }
        cut = now;
    }
}
