package agraw.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.words.Direction;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sweeps widths and scripts and looks at the pixels: words stay inside, and are where the highlights will be. */
class ParagraphPixelsTest {
    private static final int AROUND = 40;
    private static final List<Integer> WIDTHS = List.of(120, 127, 140, 163, 190, 222, 260, 317, 404, 511, 640, 800);
    /** Neighbours differ, so that a highlight that covers another word, or the mirror of this one, is noticed. */
    private static final List<Color> INKS = List.of(Color.RED, Color.LIME, Color.BLUE);

    private static final int HEIGHT = 700;
    private static final int LEAST_INK = 500;
    private static final double SLACK = 2.5;

    @ParameterizedTest
    @ValueSource(strings = {"", "-fx-font-family: 'Noto Sans';", "-fx-font-family: 'Noto Sans'; -fx-font-size: 21px;"})
    void wordsStayInsideTheWidthAndUnderTheirHighlights(String font) {
        List<String> wrong = new ArrayList<>();
        Fx.run(() -> {
            for (String sample : Samples.ALL) {
                for (int width : WIDTHS) {
                    int room = font.contains("21px") ? width + 60 : width;
                    new Sheet(sample, font, room).check(wrong);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** A paragraph on white paper, with a margin around it and each piece in another ink. */
    private static final class Sheet {
        private final Paragraph paragraph;
        private final Image picture;
        private final String name;
        private final int width;
        private final List<List<Bounds>> shapes = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

        Sheet(String sample, String font, int width) {
            this.width = width;
            name = width + " " + sample.substring(0, 12);
            Direction direction = Direction.ofText(sample);
            paragraph = new Paragraph(Words.marked(sample, direction), direction);
            paragraph.setManaged(false);
            Pane paper = new Pane(paragraph);
            paper.setStyle("-fx-background-color: white;" + font);
            Scene scene = new Scene(paper, width + 2 * AROUND, HEIGHT);
            Theme.LIGHT.apply(scene);
            paper.applyCss();
            for (int i = 0; i < paragraph.getChildren().size(); i++) {
                Node word = paragraph.getChildren().get(i);
                String ink = INKS.get(i % 3).toString().replace("0x", "#");
                word.setStyle(word.getStyleClass().contains("invisible") ? "" : "-fx-fill: " + ink);
            }
            paper.applyCss();
            double height = paragraph.prefHeight(width);
            paragraph.resizeRelocate(AROUND, AROUND, width, height);
            paragraph.layout();
            picture = Snapshot.of(scene);
        }

        void check(List<String> wrong) {
            int at = 0;
            for (int i = 0; i < paragraph.getChildren().size(); i++) {
                int length = ((Text) paragraph.getChildren().get(i)).getText().length();
                shapes.get(i % 3).addAll(paragraph.shape(at, at + length));
                at += length;
            }
            int[] ink = new int[3];
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    Color colour = picture.getPixelReader().getColor(x, y);
                    int which = inkOf(colour);
                    if (which >= 0) {
                        ink[which]++;
                        if (x < AROUND - 1 || x > AROUND + width) {
                            wrong.add(name + ": ink outside at " + x);
                            return;
                        }
                        if (!covered(shapes.get(which), x - AROUND, y - AROUND)) {
                            wrong.add(name + ": no highlight over ink " + which + " at " + x + ", " + y);
                            return;
                        }
                    }
                }
            }
            if (ink[0] + ink[1] + ink[2] < LEAST_INK) {
                wrong.add(name + ": hardly any ink");
            }
        }

        private static int inkOf(Color colour) {
            for (int which = 0; which < INKS.size(); which++) {
                Color pure = INKS.get(which);
                double distance = Math.abs(colour.getRed() - pure.getRed())
                        + Math.abs(colour.getGreen() - pure.getGreen())
                        + Math.abs(colour.getBlue() - pure.getBlue());
                if (distance < 0.5) {
                    return which;
                }
            }
            return -1;
        }

        private static boolean covered(List<Bounds> places, double x, double y) {
            return places.stream()
                    .anyMatch(place -> x >= place.getMinX() - SLACK
                            && x <= place.getMaxX() + SLACK
                            && y >= place.getMinY() - SLACK
                            && y <= place.getMaxY() + SLACK);
        }
    }
}
