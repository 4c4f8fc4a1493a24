package agraw.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.words.Direction;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lines of words in two directions, beside the same lines as Java2D sets them: ink must stand where it does there. */
class OwnDirectionTest {
    private static final List<String> SAMPLES = List.of(
            "12 حالة",
            "حالة 12 (3)",
            "P3.08 — التضامن الاجتماعي",
            "P3.08 — التضامن (الاجتماعي)",
            "التضامن: Migrations & Développement (1986).",
            "Le mot التضامن revient 12 fois",
            "Réunion (plénière).",
            "١٢ حالة (٣)");

    /** How alike two pictures of the same line are at least, and of lines in another order at most: 1 is the same. */
    private static final double ALIKE = 0.75;

    private static final int BINS = 60;
    private static final float SIZE = 40;

    @ParameterizedTest
    @EnumSource(
            value = NodeOrientation.class,
            names = {"LEFT_TO_RIGHT", "RIGHT_TO_LEFT"})
    void wordsAreInTheOrderInWhichTheyAreRead(NodeOrientation window) {
        List<String> wrong = new ArrayList<>();
        for (String sample : SAMPLES) {
            double alike =
                    alike(reference(sample), shown(sample, window, words -> OwnDirection.say(new Label(), words)));
            if (alike < ALIKE) {
                wrong.add(sample + " " + alike);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What the kit is for: if this fails, JavaFX has learnt it. */
    @Test
    void plainLabelsTakeTheDirectionOfTheWindow() {
        String key = "P3.08 — التضامن الاجتماعي";
        double alike = alike(reference(key), shown(key, NodeOrientation.RIGHT_TO_LEFT, Label::new));
        assertThat(alike).isLessThan(ALIKE / 2);
    }

    private static double[] shown(String words, NodeOrientation window, Function<String, Label> made) {
        return Fx.call(() -> {
            Label label = made.apply(words);
            label.setMinWidth(HBox.USE_PREF_SIZE);
            HBox row = new HBox(label);
            row.setStyle(
                    "-fx-background-color: white; -fx-font-family: 'Noto Sans'; -fx-text-fill: black; -fx-font-size: "
                            + SIZE + "px;");
            row.setNodeOrientation(window);
            Theme.LIGHT.apply();
            Scene scene = new Scene(row, 1400, 120);
            Theme.LIGHT.apply(scene);
            Image picture = Snapshot.of(scene);
            return profile(
                    (int) picture.getWidth(),
                    (int) picture.getHeight(),
                    (x, y) -> picture.getPixelReader().getColor(x, y).getBrightness() < 0.6);
        });
    }

    private static double[] reference(String words) {
        AttributedString text = new AttributedString(words);
        for (int at = 0; at < words.length(); at++) {
            boolean arabic = Script.of(words.charAt(at)) == Script.ARABIC;
            text.addAttribute(TextAttribute.FONT, arabic ? ARABIC : LATIN, at, at + 1);
        }
        text.addAttribute(
                TextAttribute.RUN_DIRECTION,
                Direction.ofText(words).isRightToLeft()
                        ? TextAttribute.RUN_DIRECTION_RTL
                        : TextAttribute.RUN_DIRECTION_LTR);
        BufferedImage picture = new BufferedImage(1400, 120, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        new TextLayout(text.getIterator(), new FontRenderContext(null, true, true)).draw(pen, 20, 80);
        pen.dispose();
        return profile(1400, 120, (x, y) -> (picture.getRGB(x, y) & 255) > 100);
    }

    private static final Font LATIN = font("NotoSans-Regular");
    private static final Font ARABIC = font("NotoSansArabicUI-Regular");

    private static Font font(String name) {
        try (InputStream file =
                Objects.requireNonNull(Fonts.class.getResourceAsStream("/agraw/fonts/" + name + ".ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(SIZE);
        } catch (IOException | FontFormatException e) {
            throw new AssertionError(e);
        }
    }

    private interface Ink {
        boolean at(int x, int y);
    }

    /** How much ink stands where from the first to the last ink of a line. */
    private static double[] profile(int width, int height, Ink ink) {
        int[] columns = new int[width];
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                columns[x] += ink.at(x, y) ? 1 : 0;
            }
        }
        int first = 0;
        while (first < width - 1 && columns[first] == 0) {
            first++;
        }
        int last = width - 1;
        while (last > first && columns[last] == 0) {
            last--;
        }
        double[] bins = new double[BINS];
        for (int x = first; x <= last; x++) {
            bins[Math.min(BINS - 1, (x - first) * BINS / (last - first + 1))] += columns[x];
        }
        return bins;
    }

    /** The correlation of two profiles. */
    private static double alike(double[] one, double[] other) {
        double meanOne = Arrays.stream(one).average().orElse(0);
        double meanOther = Arrays.stream(other).average().orElse(0);
        double both = 0;
        double own = 0;
        double others = 0;
        for (int at = 0; at < BINS; at++) {
            both += (one[at] - meanOne) * (other[at] - meanOther);
            own += Math.pow(one[at] - meanOne, 2);
            others += Math.pow(other[at] - meanOther, 2);
        }
        return both / Math.sqrt(own * others);
    }
}
