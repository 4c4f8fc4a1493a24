package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Kind;
import agraw.model.Tag;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemosTest {
    @TempDir
    Path folder;

    private TextFixture fixture;
    private Memos memos;

    @BeforeEach
    void open() {
        fixture = new TextFixture(folder);
        memos = new Memos(fixture.store, "Amina", "en");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void write(UUID about, String content) {
        memos.write(memos.begin(memos.about(about)), "", content);
    }

    @Test
    void allThatPeopleThoughtStandsInOnePlace() {
        Tag tag = fixture.coding()
                .tag(fixture.material(), fixture.passage("un puits"), fixture.code("P3.08"), null, null);
        fixture.tagging().setMemo(tag.id(), "Who decided?");
        write(fixture.caseStudy.id(), "Visit again in spring");
        write(fixture.first.id(), "Said in anger");
        write(fixture.code("P1"), "Too wide?");
        memos.write(memos.begin(Optional.empty()), "Plan", "Three days");
        assertThat(memos.all())
                .extracting(Memos.Line::content)
                .containsExactlyInAnyOrder(
                        "Who decided?", "Visit again in spring", "Said in anger", "Too wide?", "Three days");
        assertThat(memos.all())
                .filteredOn(line -> line.content().equals("Who decided?"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.ofTag()).isTrue();
                    Memos.About about = line.about().orElseThrow();
                    assertThat(about.kind()).isEqualTo(Kind.TAG);
                    assertThat(about.words()).contains("P3.08").contains("un puits");
                    assertThat(about.text()).isEqualTo(fixture.text.id());
                });
        assertThat(memos.all())
                .filteredOn(line -> line.about().isEmpty())
                .extracting(Memos.Line::title)
                .containsExactly("Plan");
    }

    @Test
    void aMemoIsWrittenChangedAndDeletedEachInOneStep() {
        Memos.Line begun = memos.begin(memos.about(fixture.text.id()));
        memos.write(begun, " ", "");
        assertThat(memos.all()).as("nothing was written yet").isEmpty();
        memos.write(begun, "", "First");
        memos.write(begun, "Title", "Second");
        assertThat(memos.all()).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(begun.id());
            assertThat(line.title()).isEqualTo("Title");
            assertThat(line.content()).isEqualTo("Second");
        });
        memos.delete(begun.id());
        assertThat(memos.all()).isEmpty();
        fixture.store.undo("Amina");
        fixture.store.undo("Amina");
        assertThat(memos.all()).extracting(Memos.Line::content).containsExactly("First");
    }

    @Test
    void memosGoWithWhatTheyAreAboutAndComeBackWithIt() {
        write(fixture.text.id(), "Ask for the recording");
        new Editing(fixture.store, "Amina").delete(fixture.text.id());
        assertThat(memos.all()).isEmpty();
        fixture.store.undo("Amina");
        assertThat(memos.all()).hasSize(1);
    }

    @Test
    void keyQuotesHangOnTheBoardWithWhereTheyAreFrom() {
        Tag tag = fixture.coding()
                .tag(fixture.material(), fixture.passage("تولّي البلدية"), fixture.code("P3.08"), null, null);
        fixture.coding().tag(fixture.material(), fixture.passage("un puits"), fixture.code("P1.01"), null, null);
        QuoteBoard board = new QuoteBoard(fixture.store);
        assertThat(board.all()).isEmpty();
        fixture.tagging().setStarred(tag.id(), true);
        List<QuoteBoard.Quote> quotes = board.all();
        assertThat(quotes).singleElement().satisfies(quote -> {
            assertThat(quote.words()).isEqualTo("تولّي البلدية");
            assertThat(quote.principle().orElseThrow().key()).isEqualTo("P3");
            assertThat(quote.language()).isEqualTo("ar");
            assertThat(QuoteBoard.words(quote)).startsWith("“تولّي البلدية”").contains("Melgué");
        });
        String table = QuoteBoard.table(quotes, agraw.words.Messages.in(java.util.Locale.ENGLISH))
                .print(TableFormat.CSV, 120);
        assertThat(table).contains("تولّي البلدية").contains("MR-MEL");
    }
}
