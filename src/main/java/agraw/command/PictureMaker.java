package agraw.command;

import agraw.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Draws the screens. Commands know nothing of the window: whoever puts the program together hands this in, and its classes are loaded
 * when it is first asked.
 */
@FunctionalInterface
public interface PictureMaker {
    /** Draws, and returns the PNG files that were written, in the order of the screens. */
    List<Path> draw(Workbench workbench, Request request) throws IOException;

    /**
     * What is to be drawn.
     *
     * @param screen the name of one screen; all of them where there is none
     * @param width in pixels
     * @param height in pixels
     */
    record Request(Path folder, Optional<String> screen, boolean dark, Locale language, int width, int height) {}
}
