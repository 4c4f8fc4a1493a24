package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Paragraph;
import agraw.model.Passage;
import agraw.model.Refusal;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.model.TextKind;
import agraw.model.TextMaterial;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditingTest {
    @TempDir
    Path temporary;

    private TextFixture fixture;
    private Editing editing;

    @BeforeEach
    void open() {
        fixture = new TextFixture(temporary);
        editing = new Editing(fixture.store, "Amina");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Tag tagged(String words) {
        return fixture.coding().tag(fixture.material(), fixture.passage(words), fixture.code("P1.01"), null, null);
    }

    private String words() {
        return fixture.material().paragraphs().getFirst().content();
    }

    private void edit(String from, String to) {
        editing.edit(fixture.first.id(), words(), TextFixture.FIRST.replace(from, to));
    }

    @Test
    void tagsMoveWithTheirWordsAndQuotesFollowInOneStep() {
        Tag before = tagged("L’association");
        Tag around = tagged("creusé un puits");
        Tag behind = tagged("le village");
        TextMaterial old = fixture.material();

        edit("un puits", "un très grand puits");

        assertThat(fixture.tag(before.id())).isEqualTo(before);
        assertThat(fixture.tag(around.id()).quote()).isEqualTo("creusé un très grand puits");
        assertThat(fixture.tag(behind.id()).quote()).isEqualTo("le village");
        assertThat(fixture.material().tags()).allSatisfy(this::standsOnItsQuote);

        fixture.store.undo("Amina");
        assertThat(fixture.material()).isEqualTo(old);
    }

    @Test
    void typingInATaggedParagraphIsOneStepOfUndo() {
        tagged("un puits");
        TextMaterial old = fixture.material();
        edit("un puits", "un grand puits");
        edit("un puits", "un très grand puits");
        edit("un puits", "deux très grands puits");
        fixture.store.undo("Amina");
        assertThat(fixture.material()).isEqualTo(old);
    }

    @Test
    void aTagWhoseWordsAreGoneKeepsItsQuoteAndTakesNoOtherWords() {
        Tag tag = tagged("un puits");
        edit("un puits", "");
        assertThat(fixture.tag(tag.id()).quote()).isEqualTo("un puits");
        assertThat(fixture.tag(tag.id()).isWordless()).isTrue();
        edit("un puits", "deux forages");
        assertThat(fixture.tag(tag.id()).quote()).isEqualTo("un puits");
        assertThat(fixture.tag(tag.id()).isWordless()).isTrue();
    }

    @Test
    void aTagTakesItsWordsAgainWhereTheyAreWrittenAgain() {
        Tag tag = tagged("un puits");
        edit("un puits", "");
        edit("un puits", "bien un puits");
        assertThat(fixture.tag(tag.id()).isWordless()).isFalse();
        assertThat(fixture.tag(tag.id()).quote()).isEqualTo("un puits");
        standsOnItsQuote(fixture.tag(tag.id()));
    }

    @Test
    void aTagOverSeveralParagraphsFollowsTheOneThatIsEdited() {
        Tag tag = fixture.coding()
                .tag(fixture.material(), fixture.passage("l’entretient.\nوقد"), fixture.code("P1"), null, null);
        edit("l’entretient", "le soigne et l’entretient");
        assertThat(fixture.tag(tag.id()).quote()).isEqualTo("l’entretient.\nوقد");
        edit("l’entretient.", "le soigne.");
        assertThat(fixture.tag(tag.id()).quote()).endsWith(".\nوقد");
    }

    @Test
    void aTagThatRunsOverAParagraphFollowsItsWords() {
        Paragraph third = Paragraph.said(Ids.next(), fixture.text.id(), "Fin.", null, null, null, "fr", "c");
        fixture.commit(third);
        Passage over = new Passage(fixture.text.id(), fixture.first.id(), 47, third.id(), 3);
        Tag tag = fixture.coding().tag(fixture.material(), over, fixture.code("P1"), null, null);
        editing.edit(fixture.second.id(), TextFixture.SECOND, "وقد");
        assertThat(fixture.tag(tag.id()).quote()).isEqualTo("l’entretient.\nوقد\nFin");
    }

    @Test
    void wordsThatSomeoneElseWroteMeanwhileAreNotWrittenOver() {
        edit("un puits", "deux puits");
        TaggingTest.refuses(
                () -> editing.edit(fixture.first.id(), TextFixture.FIRST, "Rien."),
                new Failure.ChangedMeanwhile("paragraph"));
        assertThat(words()).contains("deux puits");
    }

    @Test
    void wordsAreKeptAsOneLineOfComposedLetters() {
        editing.edit(fixture.first.id(), words(), "de\u0301ja\u0300\r\nvu ");
        assertThat(fixture.material().paragraphs().getFirst().content()).isEqualTo("déjà vu");
    }

    @Test
    void aPastedTextBecomesParagraphsInOneStep() {
        Text text = editing.add(
                fixture.caseStudy.id(), TextKind.TRANSCRIPT, " Plénière ", "fr", "\ufeffBonjour.\r\n\r\n  À tous.\n");
        TextMaterial material = new Reading(fixture.store).open(text.id());
        assertThat(material.text().title()).isEqualTo("Plénière");
        assertThat(material.paragraphs()).extracting(Paragraph::content).containsExactly("Bonjour.", "À tous.");
        assertThat(new Reading(fixture.store).around(text).texts())
                .extracting(Text::title)
                .containsExactly("Note", "Plénière");

        fixture.store.undo("Amina");
        assertThatThrownBy(() -> new Reading(fixture.store).open(text.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void aDeletedTextComesBackWithItsTags() {
        tagged("un puits");
        TextMaterial before = fixture.material();
        editing.delete(fixture.text.id());
        assertThatThrownBy(fixture::material).isInstanceOf(Refusal.class);
        fixture.store.undo("Amina");
        assertThat(fixture.material()).isEqualTo(before);
    }

    private void standsOnItsQuote(Tag tag) {
        TextMaterial material = fixture.material();
        var place = material.place(tag).orElseThrow();
        String content = material.paragraphs().get(place.startParagraph()).content();
        assertThat(content.substring(place.startOffset(), place.endOffset())).isEqualTo(tag.quote());
    }
}
