package agraw.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.Theme;
import agraw.store.Store;
import agraw.words.Messages;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renders what lies over the text and beside it; somebody looks at the pictures. */
class TextPicturesTest {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final String CASE = "MR-MEL";

    @TempDir
    Path folder;

    @Test
    void inEnglish() {
        pictures(Locale.ENGLISH, "en");
    }

    @Test
    void inFrench() {
        pictures(Locale.FRENCH, "fr");
    }

    @Test
    void mirrored() {
        pictures(Messages.MIRRORED, "mirrored");
    }

    private void pictures(Locale language, String name) {
        try (Store store = Journey.workbook(folder, CASE);
                Journey journey = new Journey(store, language, WIDTH, HEIGHT)) {
            journey.open(CASE);
            journey.press(KeyCode.F1);
            both(journey, "text-keys-" + name);
            journey.press(KeyCode.F1);
            journey.seen(".passage-area", Node::isFocusWithin);
            journey.selectWordsLeftwards(4);
            journey.pressAlt(KeyCode.DIGIT3);
            journey.type("*x");
            journey.selectWordsLeftwards(3);
            journey.press(KeyCode.K, false, true);
            journey.write("local");
            journey.press(KeyCode.ENTER, false, true);
            both(journey, "text-palette-" + name);
            journey.press(KeyCode.ESCAPE);
            journey.seen(".passage-area", Node::isFocusWithin);
            journey.type("v");
            Fx.run(() -> ((ToggleButton) journey.root().lookup("#text-refine")).fire());
            journey.type("");
            both(journey, "text-refine-" + name);
            journey.press(KeyCode.ENTER);
            journey.seen(".tag-details", Node::isFocusWithin);
            both(journey, "text-details-" + name);
            journey.press(KeyCode.ESCAPE);
            journey.edit("١٢ ");
            journey.type("h");
            journey.seen(".put-back", Node::isVisible);
            both(journey, "text-history-" + name);
        }
    }

    private static void both(Journey journey, String name) {
        picture(journey, name, Theme.LIGHT);
        picture(journey, name + "-dark", Theme.DARK);
    }

    private static void picture(Journey journey, String name, Theme theme) {
        Image image = Fx.call(() -> {
            Scene scene = journey.root().getScene();
            theme.apply();
            theme.apply(scene);
            journey.root().applyCss();
            journey.root().layout();
            Image taken = Snapshot.of(scene);
            Snapshot.write(taken, Fx.PICTURES.resolve(name + ".png"));
            return taken;
        });
        assertThat(image.getWidth()).isEqualTo(WIDTH);
    }
}
