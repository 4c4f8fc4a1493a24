package agraw.desktop.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/** Takes pictures of screens, with or without a display. Everything here belongs on the JavaFX thread. */
public final class Snapshot {
    private Snapshot() {}

    /** A picture of a part of the window, laid out in so many pixels, as it looks in a theme. */
    public static Image of(Parent screen, double width, double height, Theme theme) {
        Scene scene = new Scene(screen, width, height);
        try {
            theme.apply();
            theme.apply(scene);
            return of(scene);
        } finally {
            // A node belongs to one scene only: let go of it, so that it can be taken again or shown.
            scene.setRoot(new Group());
        }
    }

    /** A picture of a scene as it is. */
    public static Image of(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.snapshot(null);
    }

    /** Writes a picture as PNG and makes the folder if there is none. */
    public static void write(Image picture, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (!ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile())) {
            throw new IOException("No writer of PNG files");
        }
    }
}
