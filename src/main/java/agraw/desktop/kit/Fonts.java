package agraw.desktop.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The typefaces that travel with the program, so that every script of a workshop can be read on any laptop. */
public final class Fonts {
    private static final List<String> FILES = List.of(
            "NotoSans-Regular",
            "NotoSans-Bold",
            "NotoSansArabicUI-Regular",
            "NotoSansArabicUI-Bold",
            "NotoSansHebrew-Regular",
            "NotoSansHebrew-Bold",
            "NotoSansTifinagh-Regular");

    private Fonts() {}

    /** Makes the typefaces known to JavaFX; once, before the first window. */
    public static void load() {
        for (String name : FILES) {
            try (InputStream file = Fonts.class.getResourceAsStream("/agraw/fonts/" + name + ".ttf")) {
                Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(file, name), 0), name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
