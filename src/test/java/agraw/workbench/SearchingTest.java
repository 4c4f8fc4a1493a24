package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Entity;
import agraw.model.Ids;
import agraw.model.Paragraph;
import agraw.model.Text;
import agraw.model.TextKind;
import agraw.store.Settings;
import agraw.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchingTest {
    private static final Settings SETTINGS = Settings.of(UUID.randomUUID(), "Amina@laptop-7");

    @TempDir
    Path temporary;

    private final CaseStudy melgue = new CaseStudy(Ids.next(), "MR-MEL", "L’eau à Melgué", "fr", null, null);
    private final Text brief =
            new Text(Ids.next(), melgue.id(), null, TextKind.BRIEF, "ماء صالح للشرب في ملگي", "ar", "a");
    private final Text note = new Text(Ids.next(), melgue.id(), null, TextKind.NOTE, "Notes", "fr", "b");
    private final Paragraph arabic =
            paragraph(brief, "بَنَتِ الجَمْعِيّةُ شبكةً للماء في القَرْيَة، بمساعدة أبناء المهجر");
    private final Paragraph french =
            paragraph(note, "Les villageois ont électrifié l’école, puis la source et les canaux principaux.");
    private final Paragraph tamazight = paragraph(note, "ⴰⴳⵔⴰⵡ ⵏ ⵜⵎⵓⵔⵜ");

    private @Nullable Workbench open;

    private static Paragraph paragraph(Text text, String content) {
        return Paragraph.of(Ids.next(), text.id(), content, "a");
    }

    @BeforeEach
    void aWorkbook() {
        open = new Workbench(Store.create(temporary.resolve("w.agraw"), SETTINGS), "Amina");
        create(melgue, brief, note, arabic, french, tamazight);
    }

    @AfterEach
    void close() {
        workbench().close();
    }

    private Workbench workbench() {
        return Objects.requireNonNull(open);
    }

    @Test
    void signsSayWhatExactlyIsMeant() {
        assertThat(found("principal ")).containsExactly(french.id());
        assertThat(found("=principal ")).as("just so, and not its plural").isEmpty();
        assertThat(found("=principaux ")).containsExactly(french.id());
        assertThat(found("c?na*x ")).containsExactly(french.id());
        assertThat(found("ecole -source ")).isEmpty();
        assertThat(found("ecole -riviere ")).containsExactly(french.id());
        assertThat(found("riviere|source ")).containsExactly(french.id());
        assertThat(found("ecole ~3 source ")).containsExactly(french.id());
        assertThat(found("source NEAR/3 ecole ")).as("in either order").containsExactly(french.id());
        assertThat(found("villageois ~2 canaux ")).isEmpty();
    }

    @Test
    void tamazightIsFoundHoweverItIsWritten() {
        assertThat(found("agraw ")).contains(tamazight.id());
        assertThat(found("ⵜⵎⵓⵔⵜ ")).containsExactly(tamazight.id());
    }

    @Test
    void passagesThatAreLikeOneAreFoundAndItselfIsNot() {
        Paragraph alike = paragraph(note, "L’école est électrifiée depuis que la source a été captée.");
        Paragraph other = paragraph(note, "Le marché a lieu chaque lundi.");
        Paragraph more = paragraph(note, "La réunion commence après la prière.");
        create(alike, other, more);
        assertThat(Searching.of(workbench()).similar(french.id(), 5).best())
                .extracting(Searching.Result::entity)
                .containsExactly(alike.id());
    }

    @Test
    void whatASearchFindsIsTaggedInOneStepAndNothingTwice() {
        new Content(workbench().store(), "Amina").load();
        UUID code = workbench().codebook().find("P3.08").orElseThrow().id();
        AutoTagging tagging = AutoTagging.of(workbench());
        Paragraph second = paragraph(note, "La source a tari. On en creuse une autre. Sources et puits coûtent cher.");
        create(second);
        AutoTagging.Preview preview = tagging.preview("source ", code, AutoTagging.Unit.SENTENCE);
        assertThat(preview.candidates())
                .extracting(AutoTagging.Candidate::words)
                .containsExactlyInAnyOrder(french.content(), "La source a tari.", "Sources et puits coûtent cher.");
        assertThat(preview.sample(2, 7)).hasSize(2).isEqualTo(preview.sample(2, 7));
        assertThat(preview.candidates()).containsAll(preview.sample(2, 7));
        AutoTagging.Taken stopped = tagging.take(preview, preview.candidates(), Progress.NONE, () -> true);
        assertThat(stopped.stopped()).isTrue();
        assertThat(tags()).as("one that was stopped").isEmpty();
        tagging.take(preview, preview.candidates().subList(0, 2), Progress.NONE, () -> false);
        AutoTagging.Preview again = tagging.preview("source ", code, AutoTagging.Unit.SENTENCE);
        assertThat(again.candidates()).hasSize(1);
        assertThat(again.tagged()).isEqualTo(2);
        assertThat(tags()).hasSize(2).allSatisfy(tag -> {
            assertThat(tag.memo()).isEqualTo("source ");
            assertThat(tag.evidence()).isEqualTo(agraw.model.Evidence.OBSERVED);
        });
        workbench().undo();
        assertThat(tags()).isEmpty();
    }

    @Test
    void wordsBesideEachOtherAreOnePassageAndChangedOnesArePassedOver() {
        new Content(workbench().store(), "Amina").load();
        UUID code = workbench().codebook().find("P3.08").orElseThrow().id();
        AutoTagging tagging = AutoTagging.of(workbench());
        AutoTagging.Preview preview = tagging.preview("\"canaux principaux\" ", code, AutoTagging.Unit.WORDS);
        assertThat(preview.candidates())
                .extracting(AutoTagging.Candidate::words)
                .containsExactly("canaux principaux");
        Editing.of(workbench()).edit(french.id(), french.content(), "Les canaux secondaires.");
        assertThat(tagging.take(preview, preview.candidates(), Progress.NONE, () -> false)
                        .change())
                .isEmpty();
    }

    @Test
    void frenchIsFoundWithoutItsAccentsAndByItsStems() {
        assertThat(found("electrifie ecole ")).containsExactly(french.id());
        assertThat(found("ÉCOLES ")).containsExactly(french.id());
        assertThat(found("principal ")).containsExactly(french.id());
        assertThat(found("ecole eau ")).as("all words have to be there").isEmpty();
    }

    @Test
    void arabicIsFoundWithAndWithoutVowelsAndHamza() {
        for (String word : List.of("القرية ", "القَرْيَة ", "قريه ", "ابناء ", "أبناء ", "الجمعية ", "جمعيّة ")) {
            assertThat(found(word)).as(word).containsExactly(arabic.id());
        }
        assertThat(found("ماء ")).containsExactlyInAnyOrder(brief.id(), arabic.id());
    }

    @Test
    void tifinaghAndKeysAreFound() {
        assertThat(found("ⴰⴳⵔⴰⵡ ")).containsExactly(tamazight.id());
        assertThat(found("mr-mel ")).containsExactly(melgue.id());
    }

    @Test
    void theLastWordIsABeginningUntilASpaceFollows() {
        assertThat(found("électr")).containsExactly(french.id());
        assertThat(found("électr ")).isEmpty();
    }

    @Test
    void phrasesStandAsTheyAre() {
        assertThat(found("« la source »")).containsExactly(french.id());
        assertThat(found("\"source la\"")).isEmpty();
    }

    @Test
    void aResultSaysItsPlaceAndWhatWasFound() {
        Searching.Result result =
                Searching.of(workbench()).search("ecole ", 5).best().getFirst();
        assertThat(result.where()).isEqualTo(Searching.Where.PARAGRAPH);
        assertThat(result.caseStudy()).isEqualTo(melgue);
        assertThat(result.text()).isEqualTo(note);
        assertThat(result.words()).isEqualTo(french.content());
        assertThat(result.excerpt()).contains(new Searching.Piece("l’école", true));
    }

    @Test
    void itCatchesUpWithWhatIsDoneAndUndone() {
        Paragraph later = paragraph(note, "Une coopérative de safran");
        assertThat(found("safran ")).isEmpty();
        create(later);
        assertThat(found("safran ")).containsExactly(later.id());
        workbench().undo();
        assertThat(found("safran ")).isEmpty();
        workbench().redo();
        assertThat(found("safran ")).containsExactly(later.id());
    }

    @Test
    void aTextsOtherLanguageBringsOtherStems() {
        Text english = new Text(note.id(), melgue.id(), null, TextKind.NOTE, "Notes", "en", "b");
        assertThat(found("principal ")).hasSize(1);
        workbench().store().commit(new Draft(Label.of("change.createCase", "x"), "Amina", Edit.between(note, english)));
        assertThat(found("principal ")).isEmpty();
    }

    @Test
    void itCatchesUpWithWhatWasDoneWhileItSlept() {
        assertThat(found("safran ")).isEmpty();
        workbench().close();
        Paragraph later = paragraph(note, "Une coopérative de safran");
        try (Store store = Store.open(temporary.resolve("w.agraw"), SETTINGS)) {
            store.commit(creating(later));
        }
        reopen();
        assertThat(found("safran ")).containsExactly(later.id());
        assertThat(found("ecole ")).containsExactly(french.id());
    }

    @Test
    void aDamagedOrMissingIndexIsMadeAnew() throws IOException {
        assertThat(found("ecole ")).hasSize(1);
        workbench().close();
        Path index = temporary.resolve("w.agraw").resolve("index");
        List<Path> files;
        try (var listed = Files.list(index)) {
            files = listed.toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        reopen();
        assertThat(found("ecole ")).containsExactly(french.id());
        workbench().close();
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        reopen();
        assertThat(found("ecole ")).containsExactly(french.id());
    }

    private void reopen() {
        open = new Workbench(Store.open(temporary.resolve("w.agraw"), SETTINGS), "Amina");
    }

    private List<UUID> found(String words) {
        return Searching.of(workbench()).search(words, 50).best().stream()
                .map(Searching.Result::entity)
                .toList();
    }

    private List<agraw.model.Tag> tags() {
        return workbench().store().read(reader -> reader.all(agraw.model.Tag.class));
    }

    private void create(Entity... entities) {
        workbench().store().commit(creating(entities));
    }

    private static Draft creating(Entity... entities) {
        return new Draft(
                Label.of("change.createCase", "x"),
                "Amina",
                Arrays.stream(entities).<Edit>map(Edit.Create::of).toList());
    }

    @Test
    void whoGoesOnByAnotherNameSearchesInTheSameIndex() throws IOException {
        Workbench own = Objects.requireNonNull(open);
        Searching.of(own).search("eau", 5);
        Workbench other = own.as("Brahim");
        Set<String> before = indexFiles();
        Searching.of(other).search("eau", 5);
        Searching.of(own).search("eau", 5);
        assertThat(indexFiles()).as("the index was not made anew").isEqualTo(before);
    }

    private Set<String> indexFiles() throws IOException {
        try (var files = Files.list(temporary.resolve("w.agraw").resolve("index"))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
