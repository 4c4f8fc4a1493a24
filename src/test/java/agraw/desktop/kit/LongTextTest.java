package agraw.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transcript of a long day: 300,000 characters with 5,000 marks. */
class LongTextTest {
    private static final int PARAGRAPHS = 1000;
    private static final int MARKS = 5000;

    private final PassageArea area = Fx.call(PassageArea::new);

    @BeforeEach
    void show() {
        Fx.show(area, 700, 600);
        Fx.run(() -> {
            List<PassageParagraph> paragraphs = new ArrayList<>();
            for (int i = 0; i < PARAGRAPHS; i++) {
                paragraphs.add(
                        PassageParagraph.of((Samples.FRENCH + " ").repeat(3).strip()));
            }
            area.setParagraphs(paragraphs);
            area.setMarks(marks(1));
            area.reveal(500, 3);
        });
        Fx.layout(area);
    }

    @AfterEach
    void hide() {
        Fx.hide(area);
    }

    @Test
    void onlyTheParagraphsNearTheWindowExist() {
        assertThat(Fx.call(() -> area.lookupAll(".paragraph").size())).isLessThan(40);
    }

    @Test
    void markingAndSelectingMakeNoNode() {
        Fx.run(() -> area.reveal(500, 0));
        Fx.layout(area);
        Set<Node> before = Fx.call(() -> area.lookupAll(".word"));
        Fx.run(() -> {
            area.setMarks(marks(2));
            area.select(PassageRange.within(500, 0, 10));
        });
        Fx.layout(area);
        assertThat(Fx.call(() -> area.lookupAll(".word").stream().allMatch(before::contains)))
                .isTrue();
    }

    private static List<PassageMark> marks(int shift) {
        List<PassageMark> marks = new ArrayList<>();
        for (int i = 0; i < MARKS; i++) {
            int start = (i * 37 + shift) % 200;
            PassageRange range = PassageRange.within(i % PARAGRAPHS, start, start + 40);
            marks.add(new PassageMark(i, range, Color.web("#0072B2"), PassageMark.Line.SOLID, false));
        }
        return marks;
    }
}
