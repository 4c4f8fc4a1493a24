package agraw.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.PassageRange;
import agraw.model.Ids;
import agraw.model.Paragraph;
import agraw.model.Text;
import agraw.model.TextKind;
import agraw.model.TextMaterial;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExtentsTest {
    private static final String FIRST = "Le puits dure. Le village paie.";
    private static final String SECOND = "جاء الماء. شكرًا لكم.";
    private final Text text = new Text(Ids.next(), null, null, TextKind.NOTE, "Note", "fr", "a");
    private final TextMaterial material = new TextMaterial(
            text,
            List.of(
                    paragraph(FIRST, "Maire", "a"),
                    paragraph(SECOND, "Maire", "b"),
                    paragraph("Non.", "Trésorière", "c"),
                    paragraph("Silence.", null, "d"),
                    paragraph("Rires.", null, "e")),
            List.of());
    private final Extents extents = new Extents(material);

    @Test
    void aSentenceIsSelectedAndThenTheNextOneToo() {
        PassageRange one = grown(PassageRange.place(0, 5), Unit.SENTENCE);
        assertThat(one).isEqualTo(PassageRange.within(0, 0, 14));
        assertThat(grown(one, Unit.SENTENCE)).isEqualTo(PassageRange.within(0, 0, FIRST.length()));
        assertThat(grown(PassageRange.place(1, 12), Unit.SENTENCE))
                .isEqualTo(PassageRange.within(1, 11, SECOND.length()));
    }

    @Test
    void aSelectionGrowsIntoTheNextParagraph() {
        PassageRange paragraph = grown(PassageRange.place(0, 5), Unit.PARAGRAPH);
        assertThat(paragraph).isEqualTo(PassageRange.within(0, 0, FIRST.length()));
        assertThat(grown(paragraph, Unit.WORD)).isEqualTo(new PassageRange(0, 0, 1, 3));
        PassageRange all = new PassageRange(0, 0, 4, 6);
        assertThat(extents.grown(all, Unit.WORD)).isEmpty();
    }

    @Test
    void aWordHasNoSignsAroundIt() {
        assertThat(grown(PassageRange.place(0, 10), Unit.WORD)).isEqualTo(PassageRange.within(0, 9, 13));
        assertThat(grown(PassageRange.within(0, 9, 13), Unit.WORD)).isEqualTo(PassageRange.within(0, 9, 17));
    }

    @Test
    void aTurnIsAllThatOneSpeakerSaysAndNobodysParagraphsStandAlone() {
        assertThat(grown(PassageRange.place(1, 2), Unit.TURN)).isEqualTo(new PassageRange(0, 0, 1, SECOND.length()));
        assertThat(grown(PassageRange.place(2, 0), Unit.TURN)).isEqualTo(PassageRange.within(2, 0, 4));
        assertThat(grown(PassageRange.place(3, 0), Unit.TURN)).isEqualTo(PassageRange.within(3, 0, 8));
    }

    @Test
    void anEndMovesFromWordToWordAndNeverOverTheOther() {
        PassageRange passage = PassageRange.within(0, 3, 8);
        assertThat(extents.moved(passage, false, true)).contains(PassageRange.within(0, 3, 13));
        assertThat(extents.moved(passage, false, false)).isEmpty();
        assertThat(extents.moved(passage, true, false)).contains(PassageRange.within(0, 0, 8));
        assertThat(extents.moved(passage, true, true)).isEmpty();
        assertThat(extents.moved(PassageRange.within(0, 15, 30), false, true)).contains(new PassageRange(0, 15, 1, 3));
        assertThat(extents.moved(PassageRange.within(1, 0, 3), true, false)).contains(new PassageRange(0, 26, 1, 3));
    }

    private PassageRange grown(PassageRange selection, Unit unit) {
        return extents.grown(selection, unit).orElseThrow();
    }

    private Paragraph paragraph(String content, @Nullable String speaker, String position) {
        return Paragraph.said(Ids.next(), text.id(), content, speaker, null, null, null, position);
    }
}
