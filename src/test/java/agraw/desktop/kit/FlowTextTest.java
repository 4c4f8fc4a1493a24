package agraw.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.words.Direction;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlowTextTest {
    @ParameterizedTest
    @EnumSource
    void showsEveryLineOfItsText(Theme theme) {
        for (int width : new int[] {700, 200}) {
            FlowText text = Fx.call(() -> new FlowText(String.join("\n", Samples.ALL)));
            VBox page = Fx.call(() -> {
                text.setSpacing(8);
                VBox box = new VBox(text);
                box.setPadding(new Insets(12));
                return box;
            });
            Fx.picture("flow-text-" + theme + "-" + width, page, width, 800, theme);
            assertThat(text.getChildren()).hasSameSizeAs(Samples.ALL);
            assertThat(words(text)).contains("Imgoun").contains("2004");
        }
    }

    /** Some typefaces show a box for it. */
    @Test
    void theMarkOfDirectionIsNotSeenWhateverRulesThereAreForWords() {
        FlowText text = Fx.call(() -> new FlowText("ماء", "muted", "small"));
        VBox page = Fx.call(() -> new VBox(text));
        page.setStyle("-fx-font-size: 20px;");
        page.getStylesheets().add("data:text/css,.small%20.word%7B-fx-font-size:18px;-fx-fill:red;%7D");
        Fx.picture("flow-text-small", page, 200, 60, Theme.LIGHT);
        Text mark =
                (Text) ((Paragraph) text.getChildren().getFirst()).getChildren().getFirst();
        assertThat(mark.getText()).isEqualTo("\u202b");
        assertThat(mark.getFill()).isEqualTo(Color.TRANSPARENT);
        assertThat(mark.getFont().getSize()).isLessThan(1);
    }

    @Test
    void emptyTextTakesNoRoom() {
        FlowText text = Fx.call(() -> new FlowText(""));
        assertThat(Fx.call(() -> text.prefHeight(200))).isZero();
    }

    @Test
    void anEmptyLineIsAsHighAsAnyOther() {
        double three = Fx.call(() -> height("one\ntwo\nthree"));
        double gap = Fx.call(() -> height("one\n\nthree"));
        assertThat(gap).isEqualTo(three);
    }

    @Test
    void aLineWithoutLettersRunsAsItsSurroundings() {
        FlowText text = Fx.call(() -> {
            FlowText numbers = new FlowText("12.5 %");
            numbers.surroundingsProperty().set(Direction.RIGHT_TO_LEFT);
            return numbers;
        });
        assertThat(((Paragraph) text.getChildren().getFirst()).direction()).isEqualTo(Direction.RIGHT_TO_LEFT);
    }

    @Test
    void neverBreaksAWordThatRunsFromRightToLeft() {
        String word = "ك".repeat(80);
        Bounds shape = Fx.call(() -> {
            FlowText text = new FlowText(word + " نعم");
            Snapshot.of(text, 120, 200, Theme.LIGHT);
            List<Bounds> lines = ((Paragraph) text.getChildren().getFirst()).shape(Words.MARKS, word.length() + 1);
            assertThat(lines).hasSize(1);
            return lines.getFirst();
        });
        assertThat(shape.getWidth()).isGreaterThan(120);
    }

    private static double height(String words) {
        FlowText text = new FlowText(words);
        Snapshot.of(text, 300, 300, Theme.LIGHT);
        return text.prefHeight(300);
    }

    private static String words(FlowText text) {
        StringBuilder words = new StringBuilder();
        for (Node paragraph : text.getChildren()) {
            ((Paragraph) paragraph).getChildren().forEach(word -> words.append(((Text) word).getText()));
        }
        return words.toString();
    }

    @Test
    void strongWordsAreLaidOutAtAnyWidth() {
        String words =
                "… والجمعية وسائر الشركاء [2, 3]. فقد رافقت القرية والجمعية عن قرب نحو أربع سنوات [2]. واستغرق الأمر"
                        + " 2010…";
        int start = words.indexOf("القرية");
        Fx.run(() -> {
            FlowText text = new FlowText();
            text.setText(words, List.of(new FlowText.Span(start, start + 6)));
            javafx.scene.Scene scene = new javafx.scene.Scene(text, 300, 300);
            Theme.LIGHT.apply();
            Theme.LIGHT.apply(scene);
            text.applyCss();
            assertThat(text.lookupAll(".strong")).hasSize(1);
            for (double width = 60; width < 900; width += 7) {
                assertThat(text.prefHeight(width)).isPositive();
            }
        });
    }

    @Test
    void strongPartsOfALeftToRightTextMayBePartsOfWords() {
        Fx.run(() -> {
            FlowText text = new FlowText();
            text.setText("One l’eau\nand water", List.of(new FlowText.Span(6, 9), new FlowText.Span(14, 19)));
            assertThat(text.lookupAll(".strong").stream().map(word -> ((javafx.scene.text.Text) word).getText()))
                    .containsExactlyInAnyOrder("eau", "water");
        });
    }
}
