package agraw.desktop;

import agraw.desktop.kit.Memory;
import agraw.workbench.Preferences;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it stood, and remembers where it stands. */
final class Frames {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    private final Stage stage;
    private final Memory memory;

    Frames(Stage stage, Memory memory) {
        this.stage = stage;
        this.memory = memory;
    }

    void place() {
        Rectangle2D desktop = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setWidth(Math.min(WIDTH, desktop.getWidth()));
        stage.setHeight(Math.min(HEIGHT, desktop.getHeight()));
        Preferences.Frame frame = memory.now().window();
        if (frame != null && isOnAScreen(frame)) {
            stage.setX(frame.x());
            stage.setY(frame.y());
            stage.setWidth(frame.width());
            stage.setHeight(frame.height());
            stage.setMaximized(frame.maximized());
        }
        stage.xProperty().subscribe(this::remember);
        stage.yProperty().subscribe(this::remember);
        stage.widthProperty().subscribe(this::remember);
        stage.heightProperty().subscribe(this::remember);
        stage.maximizedProperty().subscribe(this::remember);
    }

    /** The screen it stood on may be gone. */
    private static boolean isOnAScreen(Preferences.Frame frame) {
        return !Screen.getScreensForRectangle(frame.x(), frame.y(), frame.width(), frame.height())
                .isEmpty();
    }

    private void remember() {
        if (!stage.isShowing() || stage.isIconified()) {
            return;
        }
        boolean maximized = stage.isMaximized();
        Preferences.Frame before = memory.now().window();
        // A maximized window keeps the size that it goes back to.
        Preferences.Frame frame = maximized && before != null
                ? new Preferences.Frame(before.x(), before.y(), before.width(), before.height(), true)
                : new Preferences.Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), maximized);
        memory.change(now -> now.withWindow(frame));
    }
}
