package agraw.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.words.Direction;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void everyPieceTogetherIsTheText() {
        for (String sample : Samples.ALL) {
            assertThat(Words.of(sample).stream().map(Words.Piece::text).collect(Collectors.joining()))
                    .isEqualTo(sample);
            assertThat(Words.of(sample))
                    .allSatisfy(piece -> assertThat(piece.text()).isNotEmpty());
        }
    }

    @Test
    void rightToLeftTextIsCutAtWordsAndWhereTheTypefaceChanges() {
        assertThat(texts("قرية (بتكلفة 37) مناسب\u200cتر"))
                .containsExactly("قرية ", "(", "بتكلفة ", "37) ", "مناسب", "\u200c", "تر");
    }

    @Test
    void leftToRightTextIsCutOnlyWhereTheTypefaceChanges() {
        assertThat(texts("Le mot ⴰⴳⵔⴰⵡ veut dire assemblée"))
                .containsExactly("Le mot ", "ⴰⴳⵔⴰⵡ ", "veut dire assemblée");
    }

    @Test
    void anEmptyParagraphIsItsMarkOfDirection() {
        assertThat(texts(Words.marked("", Direction.LEFT_TO_RIGHT)))
                .hasSize(1)
                .first()
                .asString()
                .hasSize(Words.MARKS);
    }

    private static List<String> texts(String text) {
        return Words.of(text).stream().map(Words.Piece::text).toList();
    }
}
