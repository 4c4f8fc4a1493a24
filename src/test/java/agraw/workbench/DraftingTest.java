package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.CaseStudy;
import agraw.model.Paragraph;
import agraw.model.Text;
import agraw.model.TextKind;
import agraw.store.Settings;
import agraw.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that is in the workbook while it is being written. */
class DraftingTest {
    @TempDir
    Path folder;

    private Store store;
    private Drafting drafting;
    private CaseStudy study;

    @BeforeEach
    void open() {
        store = Store.create(folder.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "Amina"));
        drafting = new Drafting(store, "Amina");
        study = new Library(store, "Amina").create("ML-1", "A village", "en");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Drafting.Draft draft(String title, String words) {
        return new Drafting.Draft(study.id(), TextKind.NOTE, title, "en", words);
    }

    private List<Paragraph> paragraphs(UUID text) {
        return store.read(reader -> reader.where(Paragraph.class, "text", text));
    }

    private List<String> words(UUID text) {
        return paragraphs(text).stream().map(Paragraph::content).toList();
    }

    @Test
    void theTextIsThereFromItsFirstWordsAndGrowsWithThem() {
        UUID text = drafting.write(null, draft("Notes", "First"));
        assertThat(words(text)).containsExactly("First");
        assertThat(drafting.write(text, draft("Notes of May", "First thing.\n\nSecond")))
                .isEqualTo(text);
        assertThat(words(text)).containsExactly("First thing.", "Second");
        assertThat(store.read(reader -> reader.get(Text.class, text)).title()).isEqualTo("Notes of May");
    }

    @Test
    void paragraphsThatAreAsTheyWereStayTheSameOnes() {
        UUID text = drafting.write(null, draft("Notes", "One\nTwo\nThree"));
        List<Paragraph> before = paragraphs(text);
        drafting.write(text, draft("Notes", "Zero\nOne\nTwo and\na half\nThree"));
        assertThat(words(text)).containsExactly("Zero", "One", "Two and", "a half", "Three");
        assertThat(paragraphs(text).getLast()).isEqualTo(before.getLast());
        drafting.write(text, draft("Notes", "Three"));
        assertThat(paragraphs(text)).containsExactly(before.getLast());
        drafting.write(text, draft("Notes", ""));
        assertThat(words(text)).isEmpty();
        assertThat(store.check()).isEmpty();
    }

    @Test
    void anotherCaseTakesTheTextAtItsEnd() {
        UUID text = drafting.write(null, draft("Notes", "One"));
        CaseStudy other = new Library(store, "Amina").create("ML-2", "Another", "en");
        UUID there = drafting.write(null, new Drafting.Draft(other.id(), TextKind.NOTE, "There", "en", "Two"));
        drafting.write(text, new Drafting.Draft(other.id(), TextKind.NOTE, "Notes", "en", "One"));
        List<Text> texts = store.read(reader -> reader.where(Text.class, "caseStudy", other.id()));
        assertThat(texts).extracting(Text::id).containsExactly(there, text);
    }

    @Test
    void whatIsThrownAwayComesBackWithOneUndo() {
        UUID text = drafting.write(null, draft("Notes", "One\nTwo"));
        drafting.discard(text);
        assertThat(store.read(reader -> reader.all(Text.class)).isEmpty()).isTrue();
        drafting.discard(text);
        new Workbench(store, "Amina").undo();
        assertThat(words(text)).containsExactly("One", "Two");
    }

    @Test
    void wordsThatWereTakenBackMeanwhileAreMadeAgainAsTheyAreTyped() {
        UUID text = drafting.write(null, draft("Notes", "One"));
        new Workbench(store, "Amina").undo();
        UUID again = drafting.write(text, draft("Notes", "One and more"));
        assertThat(words(again)).containsExactly("One and more");
    }
}
