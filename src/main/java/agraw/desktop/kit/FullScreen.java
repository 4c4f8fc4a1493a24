package agraw.desktop.kit;

import javafx.scene.Node;
import javafx.stage.Stage;

/** Fills the screen with the window of what a room looks at. */
public final class FullScreen {
    private FullScreen() {}

    public static void fill(Node node, boolean full) {
        if (node.getScene() != null && node.getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreenExitHint("");
            stage.setFullScreen(full);
        }
    }
}
