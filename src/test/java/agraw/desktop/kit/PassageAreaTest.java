package agraw.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.words.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PassageAreaTest {
    private static final String FRENCH = "Sans association rien.";
    private static final String ARABIC = "التضامن يحرك العمل.";

    private final PassageArea area = Fx.call(PassageArea::new);
    private final List<Object> clicked = new ArrayList<>();

    @BeforeEach
    void show() {
        Fx.show(area, 400, 300);
        Fx.run(() -> {
            area.setParagraphs(List.of(
                    PassageParagraph.of(FRENCH),
                    new PassageParagraph(ARABIC, Direction.RIGHT_TO_LEFT, "رئيسة"),
                    PassageParagraph.of("")));
            area.setOnMarksClicked(marks -> marks.forEach(mark -> clicked.add(mark.id())));
        });
        Fx.layout(area);
    }

    @AfterEach
    void hide() {
        Fx.hide(area);
    }

    @Test
    void keysSelectCharactersAndWords() {
        Fx.run(() -> area.reveal(0, 0));
        press(KeyCode.RIGHT, true, false);
        press(KeyCode.RIGHT, true, false);
        assertThat(area.getSelection()).isEqualTo(PassageRange.within(0, 0, 2));
        press(KeyCode.RIGHT, true, true);
        assertThat(area.getSelectedText().strip()).isEqualTo("Sans");
        press(KeyCode.END, true, false);
        assertThat(area.getSelectedText()).isEqualTo(FRENCH);
    }

    @Test
    void inARightToLeftParagraphLeftIsOnwards() {
        Fx.run(() -> area.reveal(1, 0));
        press(KeyCode.LEFT, true, false);
        press(KeyCode.LEFT, true, false);
        press(KeyCode.LEFT, true, false);
        assertThat(area.getSelection()).isEqualTo(PassageRange.within(1, 0, 3));
        press(KeyCode.LEFT, true, true);
        assertThat(area.getSelectedText().strip()).isEqualTo("التضامن");
    }

    @Test
    void aSelectionOverParagraphsHasTheirWordsAndNothingElse() {
        Fx.run(() -> area.select(new PassageRange(0, 5, 1, 7)));
        assertThat(area.getSelection()).isEqualTo(new PassageRange(0, 5, 1, 7));
        assertThat(area.getSelectedText()).isEqualTo("association rien.\nالتضامن");
    }

    @Test
    void aNewTextBeginsUnselectedAndUnmarked() {
        Fx.run(() -> {
            area.setMarks(List.of(mark("a", PassageRange.within(0, 0, 4))));
            area.select(PassageRange.within(0, 2, 6));
            area.setParagraphs(List.of(PassageParagraph.of(FRENCH)));
        });
        assertThat(area.getSelection().isEmpty()).isTrue();
        assertThat(area.marksAt(0, 1)).isEmpty();
    }

    @Test
    void marksThatOverlapAreAllFoundWhereTheyCover() {
        Fx.run(() -> area.setMarks(
                List.of(mark("inner", PassageRange.within(0, 5, 8)), mark("outer", new PassageRange(0, 2, 1, 3)))));
        assertThat(area.marksAt(0, 6)).extracting(PassageMark::id).containsExactly("outer", "inner");
        assertThat(area.marksAt(0, 8)).extracting(PassageMark::id).containsExactly("outer");
        assertThat(area.marksAt(1, 2)).extracting(PassageMark::id).containsExactly("outer");
        assertThat(area.marksAt(1, 3)).isEmpty();
    }

    @Test
    void markingKeepsTheWordsOnTheScreen() {
        Set<Node> before = Fx.call(() -> area.lookupAll(".paragraph"));
        Fx.run(() -> area.setMarks(List.of(mark("a", PassageRange.within(1, 0, 4)))));
        Fx.layout(area);
        assertThat(Fx.call(() -> area.lookupAll(".paragraph"))).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void aClickOnAMarkedRightToLeftWordFindsItsMarkAndNotItsMirror() {
        Fx.run(() -> area.setMarks(List.of(mark("word", PassageRange.within(1, 0, 7)))));
        Fx.layout(area);
        Bounds word =
                Fx.call(() -> paragraph(1).shape(Words.MARKS, 7 + Words.MARKS).getFirst());
        click(1, word.getCenterX(), word.getCenterY());
        assertThat(clicked).containsExactly("word");
        double mirrored = Fx.call(() -> paragraph(1).getWidth()) - word.getCenterX();
        click(1, mirrored, word.getCenterY());
        assertThat(clicked).containsExactly("word");
    }

    @Test
    void aClickOnAStripeInTheMarginFindsItsMarkOnly() {
        Fx.run(() -> area.setMarks(
                List.of(mark("outer", PassageRange.within(0, 0, 20)), mark("inner", PassageRange.within(0, 0, 8)))));
        Fx.layout(area);
        Bounds words = Fx.call(() -> paragraph(0).shape(1, 5).getFirst());
        click(0, MarkPainter.MARGIN - 8, words.getCenterY());
        assertThat(clicked).containsExactly("outer");
        click(0, MarkPainter.MARGIN - 14, words.getCenterY());
        assertThat(clicked).containsExactly("outer", "inner");
    }

    @Test
    void ofManyMarksThatOverlapEachHasAStripeOrShareOne() {
        List<PassageMark> marks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            marks.add(mark(i, PassageRange.within(0, 0, 20 - i)));
        }
        Fx.run(() -> area.setMarks(marks));
        Fx.layout(area);
        Bounds words = Fx.call(() -> paragraph(0).shape(1, 5).getFirst());
        for (double x = 0; x < MarkPainter.MARGIN; x += 0.5) {
            click(0, x, words.getCenterY());
        }
        assertThat(clicked).containsAll(IntStream.range(0, 12).boxed().toList());
        assertThat(Fx.call(() -> paragraph(0).getBackground().getFills().stream()
                        .map(BackgroundFill::getInsets)
                        .distinct()
                        .count()))
                .as("the words, a line below them and a stripe beside them for each")
                .isGreaterThanOrEqualTo(12 + 6 + 12);
    }

    @Test
    void aPlaceFarDownCanBeRevealedBeforeTheTextIsShown() {
        PassageArea other = Fx.call(PassageArea::new);
        Fx.run(() -> {
            List<PassageParagraph> many = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                many.add(PassageParagraph.of("Paragraph " + i));
            }
            other.setParagraphs(many);
            other.select(PassageRange.within(300, 0, 9));
        });
        Fx.show(other, 300, 200);
        assertThat(other.getSelectedText()).isEqualTo("Paragraph");
        assertThat(Fx.call(() -> other.lookupAll(".paragraph").size())).isBetween(3, 60);
        Fx.hide(other);
    }

    @Test
    void anyWidthIsLaidOut() {
        Fx.run(() -> {
            area.setParagraphs(Samples.ALL.stream().map(PassageParagraph::of).toList());
            area.setMarks(List.of(mark("all", new PassageRange(0, 0, 6, 40))));
        });
        for (int width = 800; width >= 120; width -= 17) {
            int next = width;
            Fx.run(() -> area.getScene().getWindow().setWidth(next));
            Fx.layout(area);
        }
        assertThat(Fx.call(() -> area.lookupAll(".paragraph").size())).isPositive();
    }

    private static PassageMark mark(Object id, PassageRange range) {
        return new PassageMark(id, range, Color.web("#0072B2"), PassageMark.Line.SOLID, false);
    }

    private Paragraph paragraph(int index) {
        return area.lookupAll(".paragraph").stream()
                .map(Paragraph.class::cast)
                .sorted((one, other) -> Double.compare(
                        one.localToScene(0, 0).getY(), other.localToScene(0, 0).getY()))
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    private void press(KeyCode key, boolean shift, boolean control) {
        Fx.run(() -> Event.fireEvent(
                area.lookup(".passage-text"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, false, false)));
    }

    private void click(int index, double x, double y) {
        Fx.run(() -> {
            Node target = area.lookup(".passage-text");
            Point2D screen = paragraph(index).localToScreen(x, y);
            Point2D local = target.screenToLocal(screen);
            Event.fireEvent(
                    target,
                    new MouseEvent(
                            MouseEvent.MOUSE_CLICKED,
                            local.getX(),
                            local.getY(),
                            screen.getX(),
                            screen.getY(),
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            true,
                            new PickResult(target, local.getX(), local.getY())));
        });
    }
}
