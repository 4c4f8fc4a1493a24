package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Evidence;
import agraw.model.Failure;
import agraw.model.Feature;
import agraw.model.Ids;
import agraw.model.Paragraph;
import agraw.model.Passage;
import agraw.model.Pole;
import agraw.model.Refusal;
import agraw.model.Side;
import agraw.model.Stance;
import agraw.model.Statement;
import agraw.model.StatementKind;
import agraw.model.StatementStatus;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.model.TextKind;
import agraw.model.TextMaterial;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggingTest {
    @TempDir
    Path temporary;

    private TextFixture fixture;
    private Tagging tagging;
    private Coding coding;

    @BeforeEach
    void open() {
        fixture = new TextFixture(temporary);
        tagging = fixture.tagging();
        coding = fixture.coding();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Tag tagged(String words, String code) {
        return coding.tag(fixture.material(), fixture.passage(words), fixture.code(code), null, null);
    }

    @Test
    void aTagKeepsItsWordsItsCaseAndItsCoder() {
        Tag tag = coding.tag(
                fixture.material(),
                fixture.passage("un puits"),
                fixture.code("P3.08"),
                Stance.CHALLENGES,
                Feature.PRESENT);
        assertThat(fixture.material().tags()).containsExactly(tag);
        assertThat(tag.quote()).isEqualTo("un puits");
        assertThat(tag.caseStudy()).isEqualTo(fixture.caseStudy.id());
        assertThat(tag.coder()).isEqualTo("Amina");
        assertThat(fixture.store.nextUndo()).contains(Label.of("change.tagPassage", "P3.08"));
    }

    @Test
    void aPassageMayRunOverParagraphs() {
        Passage passage = new Passage(fixture.text.id(), fixture.first.id(), 47, fixture.second.id(), 3);
        assertThat(coding.tag(fixture.material(), passage, fixture.code("P1"), null, null)
                        .quote())
                .isEqualTo("l’entretient.\nوقد");
    }

    @Test
    void whatIsSaidOfATagIsKeptAndEachStepCanBeTakenBack() {
        Tag bare = tagged("un puits", "P3.08");
        tagging.setFeature(bare.id(), Feature.CONTESTED);
        tagging.setSide(bare.id(), Side.DONOR);
        tagging.setEvidence(bare.id(), Evidence.PLENARY);
        tagging.setMemo(bare.id(), " to be asked again ");
        tagging.setCites(bare.id(), List.of(fixture.reference.id()));
        var tension = fixture.codebook().tensions().getFirst().id();
        tagging.setTension(bare.id(), tension, Pole.B);
        tagging.retag(bare.id(), fixture.code("P1.01"));

        Tag full = fixture.tag(bare.id());
        assertThat(full.feature()).isEqualTo(Feature.CONTESTED);
        assertThat(full.side()).isEqualTo(Side.DONOR);
        assertThat(full.evidence()).isEqualTo(Evidence.PLENARY);
        assertThat(full.memo()).isEqualTo("to be asked again");
        assertThat(full.cites()).containsExactly(fixture.reference.id());
        assertThat(full.tension()).isEqualTo(tension);
        assertThat(full.pole()).isEqualTo(Pole.B);
        assertThat(full.code()).isEqualTo(fixture.code("P1.01"));

        for (int step = 0; step < 7; step++) {
            fixture.store.undo("Amina");
        }
        assertThat(fixture.tag(bare.id())).isEqualTo(bare);
    }

    @Test
    void aNuanceStatesItsCondition() {
        Tag tag = tagged("un puits", "P3.08");
        refuses(() -> tagging.setStance(tag.id(), Stance.NUANCE), new Failure.NuanceNeedsCondition());
        refuses(
                () -> coding.tag(
                        fixture.material(), fixture.passage("le village"), fixture.code("P1"), Stance.NUANCE, null),
                new Failure.NuanceNeedsCondition());

        tagging.nuance(tag.id(), "only where the commune pays");
        assertThat(fixture.tag(tag.id()).stance()).isEqualTo(Stance.NUANCE);
        refuses(() -> tagging.setCondition(tag.id(), " "), new Failure.NuanceNeedsCondition());

        fixture.store.undo("Amina");
        assertThat(fixture.tag(tag.id())).isEqualTo(tag);
    }

    @Test
    void removingATagTouchesNoOtherOfTheSamePassage() {
        Tag one = tagged("creusé un puits", "P3.08");
        Tag other = tagged("un puits, et", "P1.01");
        Tag same = tagged("creusé un puits", "P3.08");
        tagging.untag(one.id());
        assertThat(fixture.material().tags()).containsExactlyInAnyOrder(other, same);
        fixture.store.undo("Amina");
        assertThat(fixture.material().tags()).containsExactlyInAnyOrder(one, other, same);
    }

    @Test
    void aStatementLosesTheTagThatIsGoneUntilItIsBack() {
        Tag one = tagged("un puits", "P3.08");
        Tag other = tagged("le village", "P1.01");
        Statement statement = new Statement(
                Ids.next(),
                StatementKind.CONCLUSION,
                null,
                null,
                "Wells last",
                "en",
                StatementStatus.DRAFT,
                null,
                List.of(one.id(), other.id()),
                "a");
        fixture.commit(statement);
        tagging.untag(one.id());
        assertThat(fixture.read(Statement.class, statement.id()).tags()).containsExactly(other.id());
        fixture.store.undo("Amina");
        assertThat(fixture.read(Statement.class, statement.id())).isEqualTo(statement);
    }

    @Test
    void theEndsOfATagCanBeMoved() {
        Tag tag = tagged("un puits", "P3.08");
        tagging.move(tag.id(), fixture.material(), fixture.passage("creusé un puits, et"));
        assertThat(fixture.tag(tag.id()).quote()).isEqualTo("creusé un puits, et");
        fixture.store.undo("Amina");
        assertThat(fixture.tag(tag.id())).isEqualTo(tag);
    }

    @Test
    void aTagOnWordsThatAreOthersNowIsRefused() {
        TextMaterial seen = fixture.material();
        Passage passage = fixture.passage("un puits");
        Tag before = tagged("le village", "P1");
        new Editing(fixture.store, "Brahim")
                .edit(fixture.first.id(), TextFixture.FIRST, TextFixture.FIRST.replace("creusé", "enfin creusé"));
        Failure changed = new Failure.ChangedMeanwhile("paragraph");
        refuses(() -> coding.tag(seen, passage, fixture.code("P3.08"), null, null), changed);
        refuses(() -> tagging.move(before.id(), seen, passage), changed);
        assertThat(fixture.material().tags())
                .singleElement()
                .satisfies(tag -> assertThat(tag.quote()).isEqualTo("le village"));
    }

    @Test
    void aTagThatIsMovedToATextOfAnotherCaseIsOfThatCase() {
        Tag tag = tagged("un puits", "P3.08");
        CaseStudy other = new CaseStudy(Ids.next(), "MA-1", "Imgoun", "fr", null, null);
        Text text = new Text(Ids.next(), other.id(), null, TextKind.NOTE, "Note", "fr", "a");
        Paragraph words = Paragraph.said(Ids.next(), text.id(), "Deux puits.", null, null, null, "fr", "a");
        fixture.commit(other, text, words);
        TextMaterial seen = new Reading(fixture.store).open(text.id());
        assertThat(tagging.move(tag.id(), seen, Passage.within(words, 0, 4)).caseStudy())
                .isEqualTo(other.id());
        assertThat(fixture.read(Tag.class, tag.id()).caseStudy()).isEqualTo(other.id());
    }

    @Test
    void wholeCasesCanBeTagged() {
        Tag tag = coding.tagCase(fixture.caseStudy.id(), fixture.code("P5"), Stance.SUPPORTS, null);
        assertThat(fixture.read(Tag.class, tag.id())).isEqualTo(tag);
        assertThat(tag.text()).isNull();
    }

    @Test
    void whatChangesNothingIsNoChange() {
        Tag tag = tagged("un puits", "P3.08");
        tagging.setMemo(tag.id(), "  ");
        assertThat(fixture.store.nextUndo()).contains(Label.of("change.tagPassage", "P3.08"));
    }

    static void refuses(ThrowingCallable call, Failure failure) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.failure()).isEqualTo(failure));
    }

    @Test
    void severalCodesArePutInOneStepAndNoneTwice() {
        Passage passage = fixture.passage("un puits");
        List<UUID> codes = List.of(fixture.code("P1"), fixture.code("P3.08"));
        assertThat(coding.tagAll(fixture.material(), passage, codes)).hasSize(2);
        assertThat(coding.tagAll(fixture.material(), passage, codes)).isEmpty();
        assertThat(coding.tagAll(fixture.material(), passage, List.of(fixture.code("P1"), fixture.code("P2"))))
                .extracting(Tag::code)
                .containsExactly(fixture.code("P2"));
        fixture.store.undo("Amina");
        fixture.store.undo("Amina");
        assertThat(fixture.material().tags()).isEmpty();
    }

    @Test
    void aCodeInVivoIsNamedWithTheWordsAndMadeOnce() {
        Coding.NewCode inVivo = new Coding.NewCode(null, "Dans les mots des gens", "fr");
        Tag first = coding.tagNew(fixture.material(), fixture.passage("le village"), inVivo);
        Tag again = coding.tagNew(
                fixture.material(), fixture.passage("un puits"), new Coding.NewCode("LE VILLAGE", "x", "fr"));
        Tag other = coding.tagNew(fixture.material(), fixture.passage("un puits"), inVivo);
        Codebook codebook = fixture.codebook();
        Code code = codebook.find(first.code()).orElseThrow();
        assertThat(code.labels().in("fr")).isEqualTo("le village");
        assertThat(again.code()).isEqualTo(code.id());
        assertThat(codebook.find(other.code()).orElseThrow().key()).isEqualTo("V.02");
        assertThat(codebook.principleOf(first.code()).orElseThrow().labels().in("fr"))
                .isEqualTo("Dans les mots des gens");
        for (int step = 0; step < 3; step++) {
            fixture.store.undo("Amina");
        }
        assertThat(fixture.codebook().find("V")).isEmpty();
        assertThat(fixture.material().tags()).isEmpty();
    }

    @Test
    void aTagBeginsWithTheEvidenceOfItsTextAndTheSideOfWhoSpeaks() {
        Paragraph spoken =
                Paragraph.said(Ids.next(), fixture.text.id(), "Nous payons.", "Migrant", Side.MIGRANT, null, "fr", "c");
        fixture.commit(spoken);
        Tag tag = coding.tag(fixture.material(), fixture.passage("Nous payons"), fixture.code("P1"), null, null);
        assertThat(tag.evidence()).isEqualTo(Evidence.PUBLISHED);
        assertThat(tag.side()).isEqualTo(Side.MIGRANT);
        Tag nobodys = coding.tag(fixture.material(), fixture.passage("un puits"), fixture.code("P1"), null, null);
        assertThat(nobodys.side()).isNull();
    }

    @Test
    void whatWasPutInHasteOrLostItsWordsWaitsToBeRefined() {
        Tag broad = coding.tag(fixture.material(), fixture.passage("un puits"), fixture.code("P1"), null, null);
        Tag lost = coding.tag(fixture.material(), fixture.passage("le village"), fixture.code("P3.08"), null, null);
        new Editing(fixture.store, "Amina")
                .edit(fixture.first.id(), TextFixture.FIRST, "L’association a creusé un puits, et l’entretient.");
        Refining refining = new Refining(fixture.store);
        assertThat(refining.all())
                .extracting(line -> line.tag().id(), Refining.Line::why)
                .containsExactly(tuple(broad.id(), Refining.Why.PRINCIPLE), tuple(lost.id(), Refining.Why.WORDLESS));
        tagging.retag(broad.id(), fixture.code("P1.01"));
        tagging.untag(lost.id());
        assertThat(refining.all()).isEmpty();
    }
}
