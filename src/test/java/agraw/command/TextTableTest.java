package agraw.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void wordsBeginAndNumbersEndUnderEachOther() {
        assertThat(new TextTable(
                                List.of("Key", "Facts", "Title"),
                                List.of(List.of("MA-ELEC", "9", "Électrification"), List.of("X", "1,204", "")))
                        .lines())
                .containsExactly("Key      Facts  Title", "MA-ELEC      9  Électrification", "X        1,204");
    }

    @Test
    void marksOnLettersTakeNoRoomAndWideLettersTwo() {
        assertThat(TextTable.width("e\u0301")).isEqualTo(1);
        assertThat(TextTable.width("مُدَرِّس")).isEqualTo(4);
        assertThat(TextTable.width("村会")).isEqualTo(4);
        assertThat(TextTable.width("ⴰⴳⵔⴰⵡ")).isEqualTo(5);
    }
}
