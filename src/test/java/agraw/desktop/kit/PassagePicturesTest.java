package agraw.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.words.Direction;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of a marked text in many scripts, for people to look at. */
class PassagePicturesTest {
    private static final Color BLUE = Color.web("#0072B2");
    private static final Color ORANGE = Color.web("#D55E00");
    private static final Color GREEN = Color.web("#009E73");
    private static final Color PURPLE = Color.web("#A6478A");

    @ParameterizedTest
    @EnumSource
    void overlappingMarksCanAllBeSeen(Theme theme) {
        for (int width : new int[] {700, 200}) {
            Image picture = Fx.picture("passage-" + theme + "-" + width, Fx.call(() -> sample()), width, 640, theme);
            for (Color colour : List.of(BLUE, ORANGE, GREEN, PURPLE)) {
                if (width == 700) {
                    assertThat(has(picture, colour))
                            .as("a line of %s in %s", colour, theme)
                            .isTrue();
                }
            }
        }
    }

    private static boolean has(Image picture, Color colour) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (picture.getPixelReader().getColor(x, y).equals(colour)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static PassageArea sample() {
        PassageArea area = new PassageArea();
        List<PassageParagraph> paragraphs = new ArrayList<>();
        for (String content : Samples.ALL) {
            String speaker = paragraphs.size() % 2 == 0 ? "Présidente de l’association" : "";
            paragraphs.add(new PassageParagraph(content, Direction.ofText(content), speaker));
        }
        area.setParagraphs(paragraphs);
        area.setMarks(List.of(
                mark(PassageRange.within(0, 2, 60), BLUE, PassageMark.Line.SOLID, false),
                mark(PassageRange.within(0, 22, 80), ORANGE, PassageMark.Line.DASHED, false),
                mark(PassageRange.within(0, 30, 44), GREEN, PassageMark.Line.DOTTED, false),
                mark(PassageRange.within(1, 0, 17), GREEN, PassageMark.Line.SOLID, false),
                mark(PassageRange.within(1, 8, 80), PURPLE, PassageMark.Line.DASHED, true),
                mark(new PassageRange(2, 12, 3, 30), BLUE, PassageMark.Line.SOLID, false),
                mark(PassageRange.within(4, 10, 50), ORANGE, PassageMark.Line.DOTTED, false),
                mark(PassageRange.within(5, 0, 20), PURPLE, PassageMark.Line.SOLID, false)));
        area.select(new PassageRange(4, 60, 6, 20));
        return area;
    }

    private static PassageMark mark(PassageRange range, Color colour, PassageMark.Line line, boolean selected) {
        return new PassageMark(range, range, colour, line, selected);
    }
}
