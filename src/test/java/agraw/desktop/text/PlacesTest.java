package agraw.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.PassageRange;
import agraw.model.Ids;
import agraw.model.Paragraph;
import agraw.model.Passage;
import agraw.model.Text;
import agraw.model.TextKind;
import agraw.model.TextMaterial;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final String FIRST = "Le puits dure. Le village paie.";
    private final Text text = new Text(Ids.next(), null, null, TextKind.NOTE, "Note", "fr", "a");
    private final Paragraph first = paragraph(FIRST, "a");
    private final Paragraph second = paragraph("جاء الماء. شكرًا لكم.", "b");
    private final TextMaterial material = new TextMaterial(text, List.of(first, second), List.of());

    @Test
    void spacesAroundSelectedWordsAreNotTagged() {
        assertThat(Places.passage(material, PassageRange.within(0, 2, 9))).contains(Passage.within(first, 3, 8));
        assertThat(Places.passage(material, new PassageRange(0, 14, 1, 0)))
                .contains(Passage.within(first, 15, FIRST.length()));
        assertThat(Places.passage(material, new PassageRange(0, FIRST.length(), 1, 3)))
                .contains(Passage.within(second, 0, 3));
    }

    @Test
    void aCaretOrSpacesAreNoPassage() {
        assertThat(Places.passage(material, PassageRange.place(0, 4))).isEmpty();
        assertThat(Places.passage(material, PassageRange.within(0, 8, 9))).isEmpty();
        assertThat(Places.passage(material, new PassageRange(0, FIRST.length(), 1, 0)))
                .isEmpty();
    }

    private Paragraph paragraph(String content, String position) {
        UUID of = text.id();
        return Paragraph.of(Ids.next(), of, content, position);
    }
}
