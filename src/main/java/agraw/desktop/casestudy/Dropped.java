package agraw.desktop.casestudy;

import agraw.desktop.kit.FileDrop;
import agraw.workbench.Incoming;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javax.imageio.ImageIO;

/** Files and pictures that are dragged here, or pasted. */
final class Dropped {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT);

    private Dropped() {}

    /** Whether a clipboard, or what is dragged, has something that can be taken. */
    static boolean isIn(Clipboard clipboard) {
        return clipboard.hasFiles() || clipboard.hasImage();
    }

    /** What it has: files, else a picture, which gets a name by the time. It is made a file when it is called, off the screen's thread. */
    static Callable<List<Incoming>> of(Clipboard clipboard) {
        if (clipboard.hasFiles()) {
            return ofPaths(clipboard.getFiles().stream().map(File::toPath).toList());
        }
        Image image = clipboard.getImage();
        String name = NAME.format(LocalDateTime.now(java.time.ZoneId.systemDefault())) + ".png";
        return image == null ? List::of : () -> List.of(Incoming.of(name, png(image)));
    }

    static Callable<List<Incoming>> ofPaths(List<Path> paths) {
        return () -> paths.stream().map(Incoming::of).toList();
    }

    private static byte[] png(Image image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", out);
        return out.toByteArray();
    }

    /** Lets files be dropped on a node, whose look says that it would take them. */
    static void take(Node node, Consumer<Callable<List<Incoming>>> taker) {
        FileDrop.on(node, Dropped::isIn, dropped -> taker.accept(of(dropped)));
    }
}
