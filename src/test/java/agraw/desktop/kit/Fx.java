package agraw.desktop.kit;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;

/** Runs parts of a test on the JavaFX thread, on the platform without a display. */
public final class Fx {
    /** Where tests leave the pictures that people may want to look at. */
    public static final Path PICTURES = Path.of("target", "pictures");

    private Fx() {}

    /** The platform, started by the first test that needs it. */
    private static final class Started {
        static {
            try {
                FxToolkit.registerPrimaryStage();
            } catch (TimeoutException e) {
                throw new AssertionError(e);
            }
            Platform.runLater(Fonts::load);
        }

        static <T> T call(Callable<T> task) {
            return await(task);
        }
    }

    /** Runs something on the JavaFX thread and waits for it. */
    public static <T> T call(Callable<T> task) {
        return Started.call(task);
    }

    private static <T> T await(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        if (Platform.isFxApplicationThread()) {
            future.run(); // who is there already must not wait for itself
        } else {
            Platform.runLater(future);
        }
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Runs something on the JavaFX thread and waits for it. */
    public static void run(Runnable task) {
        call(() -> {
            task.run();
            return true;
        });
    }

    /** Takes a picture of a node and leaves it among {@link #PICTURES}. */
    public static Image picture(String name, Parent node, double width, double height, Theme theme) {
        return call(() -> {
            Image image = Snapshot.of(node, width, height, theme);
            Snapshot.write(image, PICTURES.resolve(name + ".png"));
            return image;
        });
    }

    /** Shows a node in a window of its own. */
    public static void show(Parent node, double width, double height) {
        run(() -> {
            Theme.LIGHT.apply();
            Stage window = new Stage();
            Scene scene = new Scene(node, width, height);
            Theme.LIGHT.apply(scene);
            window.setScene(scene);
            window.show();
        });
        layout(node);
    }

    /** Lays out what has changed, as the next frame would. */
    public static void layout(Parent node) {
        run(() -> {
            node.getScene().getRoot().applyCss();
            node.getScene().getRoot().layout();
        });
    }

    /** Waits until a screen shows all that it asked for. */
    public static void settle(Work work) {
        CountDownLatch calm = new CountDownLatch(1);
        run(() -> Calm.then(work, calm::countDown));
        try {
            calm.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Closes the window of a node, if it is in one: an open window holds its whole screen in memory, and is drawn. */
    public static void hide(Parent node) {
        run(() -> {
            if (node.getScene() != null && node.getScene().getWindow() != null) {
                node.getScene().getWindow().hide();
            }
        });
    }
}
