package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.compare.CodebookChanges.Difference;
import agraw.compare.CodebookChanges.What;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Labels;
import agraw.model.Memo;
import agraw.model.Refusal;
import agraw.model.Statement;
import agraw.model.StatementKind;
import agraw.model.StatementStatus;
import agraw.model.Tag;
import agraw.model.Tension;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebooksTest {
    @TempDir
    Path folder;

    private TextFixture fixture;
    private Codebooks codebooks;
    private CodeMerging merging;

    @BeforeEach
    void open() {
        fixture = new TextFixture(folder);
        codebooks = new Codebooks(fixture.store, "Amina");
        merging = new CodeMerging(fixture.store, "Amina");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Code code(String key) {
        return fixture.codebook().find(key).orElseThrow();
    }

    private Tag tagged(String words, String key) {
        return fixture.coding().tag(fixture.material(), fixture.passage(words), fixture.code(key), null, null);
    }

    @Test
    void aNewCodeStandsBehindItsSiblingsWithTheNextKey() {
        List<Code> before = fixture.codebook().below(fixture.code("P3"));
        Code made = codebooks.add(fixture.code("P3"), "Caution", "fr");
        List<Code> after = fixture.codebook().below(fixture.code("P3"));
        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.getLast()).isEqualTo(made);
        assertThat(before).extracting(Code::key).doesNotContain(made.key());
        assertThat(made.key()).startsWith("P3.");
        assertThat(codebooks.add(null, "Dignité", "fr").key()).isEqualTo("P6");
    }

    @Test
    void aCodeIsNestedAndMovedButNeverBelowItself() {
        Code moved = code("P1.01");
        codebooks.move(moved.id(), fixture.code("P2"), fixture.code("P2.01"));
        assertThat(fixture.codebook().below(fixture.code("P2")).getFirst().id()).isEqualTo(moved.id());
        codebooks.move(fixture.code("P2.02"), moved.id(), null);
        assertThat(fixture.codebook().below(moved.id())).extracting(Code::key).containsExactly("P2.02");
        assertThatThrownBy(() -> codebooks.move(fixture.code("P2"), fixture.code("P2.02"), null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure()).isEqualTo(new Failure.CodeBelowItself("P2")));
        fixture.store.undo("Amina");
        fixture.store.undo("Amina");
        assertThat(code("P1.01")).isEqualTo(moved);
    }

    @Test
    void whereItIsAlreadyACodeIsNotMoved() {
        long changes = fixture.store
                .history(new agraw.change.HybridTime(Long.MAX_VALUE), 100)
                .size();
        Code last = fixture.codebook().below(fixture.code("P2")).getLast();
        codebooks.move(last.id(), last.parent(), null);
        assertThat(fixture.store.history(new agraw.change.HybridTime(Long.MAX_VALUE), 100))
                .hasSize((int) changes);
    }

    @Test
    void wordsAreWrittenByLanguageAndTakenAway() {
        UUID code = fixture.code("P1.01");
        codebooks.write(code, Codebooks.Words.WHEN_TO_USE, "fr", " Quand ils décident. ");
        codebooks.write(code, Codebooks.Words.WHEN_TO_USE, "ar", "عندما يقررون");
        assertThat(code("P1.01").whenToUse().byLanguage())
                .containsEntry("fr", "Quand ils décident.")
                .containsEntry("ar", "عندما يقررون");
        codebooks.write(code, Codebooks.Words.WHEN_TO_USE, "fr", "  ");
        assertThat(code("P1.01").whenToUse().byLanguage()).containsOnlyKeys("ar");
    }

    @Test
    void keysShortcutsAndColoursAreTakenOnceAndOnlyIfTheyAreSome() {
        UUID code = fixture.code("P1.01");
        assertThatThrownBy(() -> codebooks.setKey(code, "p1.02"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.failure()).isEqualTo(new Failure.CodeKeyRefused("p1.02", "taken")));
        String other = Objects.requireNonNull(code("P1.02").shortcut());
        assertThatThrownBy(() -> codebooks.setShortcut(code, other))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure())
                                .isEqualTo(new Failure.ShortcutRefused(other, "taken", "P1.02")));
        assertThatThrownBy(() -> codebooks.setColour(code, "reddish")).isInstanceOf(Refusal.class);
        codebooks.setColour(code, "07b");
        assertThat(code("P1.01").colour()).isEqualTo("#0077BB");
        codebooks.setColour(code, "");
        assertThat(code("P1.01").colour()).isNull();
    }

    @Test
    void aRetiredCodeKeepsItsTags() {
        Tag tag = tagged("un puits", "P3.08");
        codebooks.setRetired(fixture.code("P3.08"), true);
        assertThat(code("P3.08").retired()).isTrue();
        assertThat(fixture.tag(tag.id())).isEqualTo(tag);
    }

    /** Everything that can name a code goes with it, and one step brings it back. */
    @Test
    void mergedIntoAnotherCodeNothingThatNamedItIsLost() {
        Tag tag = tagged("un puits", "P3.08");
        Tag both = tagged("un puits", "P4.02");
        Code gone = code("P3.08");
        Code kept = code("P4.02");
        Tension tension = new Tension(
                Ids.next(), "T", Labels.english("a"), Labels.english("b"), List.of(gone.id(), kept.id()), "zz");
        Memo memo = new Memo(Ids.next(), gone.id(), null, "Too wide?", "Amina", Instant.EPOCH);
        Statement statement = statement(gone.id());
        fixture.commit(tension, memo, statement);
        Code child = codebooks.add(gone.id(), "Child", "en");
        Codebook before = fixture.codebook();

        merging.merge(gone.id(), kept.id());

        assertThat(fixture.codebook().find(gone.id())).isEmpty();
        assertThat(fixture.material().tags()).extracting(Tag::code).containsOnly(kept.id());
        assertThat(fixture.material().tags()).extracting(Tag::id).containsExactlyInAnyOrder(tag.id(), both.id());
        assertThat(fixture.codebook().find(child.id()).orElseThrow().parent()).isEqualTo(kept.id());
        assertThat(fixture.read(Tension.class, tension.id()).codes()).containsExactly(kept.id());
        assertThat(fixture.read(Memo.class, memo.id()).about()).isEqualTo(kept.id());
        assertThat(fixture.read(Statement.class, statement.id()).code()).isEqualTo(kept.id());

        fixture.store.undo("Amina");
        assertThat(fixture.codebook().all()).isEqualTo(before.all());
        assertThat(fixture.tag(tag.id())).isEqualTo(tag);
        assertThat(fixture.read(Tension.class, tension.id())).isEqualTo(tension);
    }

    private static Statement statement(UUID code) {
        return new Statement(
                Ids.next(),
                StatementKind.CONCLUSION,
                code,
                null,
                "They pay",
                "en",
                StatementStatus.DRAFT,
                null,
                List.of(),
                "a");
    }

    @Test
    void aCodeThatIsDeletedLeavesItsTagsToThePrincipleAndAPrincipleWithTagsStays() {
        Tag tag = tagged("un puits", "P3.08");
        merging.delete(fixture.code("P3.08"));
        assertThat(fixture.tag(tag.id()).code()).isEqualTo(fixture.code("P3"));
        assertThatThrownBy(() -> merging.delete(fixture.code("P3")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure()).isEqualTo(new Failure.CodeInUse("P3", 1)));
        Code empty = codebooks.add(null, "Empty", "en");
        merging.delete(empty.id());
        assertThat(fixture.codebook().find(empty.id())).isEmpty();
    }

    @Test
    void nobodyIsMergedIntoWhatStandsBelowHim() {
        assertThatThrownBy(() -> merging.merge(fixture.code("P3"), fixture.code("P3.08")))
                .isInstanceOf(Refusal.class);
        assertThat(fixture.codebook().find("P3")).isPresent();
    }

    @Test
    void aCodeIsSplitAndTheChosenTagsGoToTheSecond() {
        Tag first = tagged("un puits", "P3.08");
        Tag second = tagged("le village", "P3.08");
        Code made = merging.split(fixture.code("P3.08"), List.of(second.id()), "Paid by the village", "en");
        assertThat(fixture.tag(first.id()).code()).isEqualTo(fixture.code("P3.08"));
        assertThat(fixture.tag(second.id()).code()).isEqualTo(made.id());
        List<Code> beside = fixture.codebook().below(fixture.code("P3"));
        assertThat(beside.indexOf(made)).isEqualTo(beside.indexOf(code("P3.08")) + 1);
        fixture.store.undo("Amina");
        assertThat(fixture.tag(second.id())).isEqualTo(second);
    }

    @Test
    void examplesComeFirstAmongThePassagesOfACode() {
        tagged("un puits", "P3.08");
        Tag example = tagged("le village", "P3.08");
        tagged("L’association", "P3.08");
        fixture.tagging().setExample(example.id(), true);
        assertThat(codebooks.examples(fixture.code("P3.08"), 2))
                .hasSize(2)
                .first()
                .satisfies(first -> {
                    assertThat(first.tag().id()).isEqualTo(example.id());
                    assertThat(first.caseKey()).isEqualTo("MR-MEL");
                });
    }

    @Test
    void versionsSayWhoChangedWhatAndTheirCodebookCanBeHadAgain() {
        Codebook shipped = fixture.codebook();
        Codebooks others = new Codebooks(fixture.store, "Brahim");
        others.write(fixture.code("P1.01"), Codebooks.Words.DEFINITIONS, "fr", "Une définition");
        others.setRetired(fixture.code("P1.02"), true);
        codebooks.setColour(fixture.code("P1"), "#56B4E9");
        List<CodebookVersions.Version> versions = new CodebookVersions(fixture.store).all();
        assertThat(versions).extracting(CodebookVersions.Version::author).containsExactly("Amina", "Brahim", "Amina");
        assertThat(versions.get(1).changes())
                .extracting(Difference::what)
                .containsExactly(What.DEFINITION, What.RETIRED);
        assertThat(versions.getLast().codebook().all()).isEqualTo(shipped.all());
    }
}
