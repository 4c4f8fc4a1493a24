package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Attachment;
import agraw.model.Memo;
import agraw.model.Paragraph;
import agraw.model.ParagraphStyle;
import agraw.model.Text;
import agraw.model.TextKind;
import agraw.model.TextMaterial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
    @TempDir
    Path folder;

    private TextFixture fixture;
    private Documents documents;
    private Documents.Into into;

    @BeforeEach
    void open() {
        fixture = new TextFixture(folder);
        documents = new Documents(fixture.store, "Amina");
        into = new Documents.Into(fixture.caseStudy.id(), TextKind.REPORT, "fr");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Path file(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }

    private List<Documents.Outcome> take(Path... files) {
        return documents.take(List.of(files), into, Progress.NONE, () -> false);
    }

    private TextMaterial text(Documents.Outcome outcome) {
        return new Reading(fixture.store)
                .open(((Documents.Taken) outcome).text().id());
    }

    private List<Text> texts() {
        return fixture.store.read(reader -> reader.all(Text.class));
    }

    @Test
    void aDocumentIsATextOfItsCaseWithItsOriginalInOneStep() throws IOException {
        int before = texts().size();
        Path report = file("report.md", "# The wells\n\nThey were dug in 1986.\n\n- by hand\n");
        Documents.Outcome outcome = take(report).getFirst();
        TextMaterial text = text(outcome);
        assertThat(text.text().caseStudy()).isEqualTo(fixture.caseStudy.id());
        assertThat(text.paragraphs())
                .extracting(Paragraph::content)
                .containsExactly("The wells", "They were dug in 1986.", "by hand");
        assertThat(text.paragraphs())
                .extracting(Paragraph::style)
                .containsExactly(ParagraphStyle.HEADING, null, ParagraphStyle.LIST_ITEM);
        List<Attachment> originals = fixture.store.read(
                reader -> reader.where(Attachment.class, "owner", text.text().id()));
        assertThat(originals).extracting(Attachment::name).containsExactly("report.md");
        fixture.store.undo("Amina");
        assertThat(texts()).hasSize(before);
    }

    @Test
    void speakersAndTimesOfATranscriptAreKept() throws IOException {
        Path transcript = file("plenary.txt", "[00:12:31] Mayor: We dug it.\n[00:12:40] Farmer: With our hands.\n");
        TextMaterial text = text(take(transcript).getFirst());
        assertThat(text.paragraphs()).extracting(Paragraph::speaker).containsExactly("Mayor", "Farmer");
        assertThat(text.paragraphs()).extracting(Paragraph::elapsed).containsExactly(751_000L, 760_000L);
    }

    @Test
    void otherColumnsOfAnAnswerAreAMemoOfItsParagraph() throws IOException {
        Path answers = file("answers.csv", """
            region,answer
            Kayes,The pump was paid for by those who left.
            Tahoua,Nobody asked the women about it.
            """);
        TextMaterial text = text(take(answers).getFirst());
        assertThat(text.paragraphs()).hasSize(2);
        List<Memo> memos = fixture.store.read(reader -> reader.all(Memo.class));
        assertThat(memos).extracting(Memo::content).contains("region: Kayes");
        assertThat(memos)
                .extracting(Memo::about)
                .contains(text.paragraphs().getFirst().id());
    }

    @Test
    void aBadDocumentIsToldAndTheOthersAreTaken() throws IOException {
        Path empty = file("empty.docx", "");
        Path good = file("good.txt", "Two wells.\n");
        List<Documents.Outcome> outcomes = take(empty, good, folder.resolve("gone.pdf"));
        assertThat(outcomes)
                .hasExactlyElementsOfTypes(Documents.Refused.class, Documents.Taken.class, Documents.Refused.class);
    }

    @Test
    void whatIsCancelledIsNotTaken() throws IOException {
        int before = texts().size();
        assertThat(documents.take(List.of(file("a.txt", "One.\n")), into, Progress.NONE, () -> true))
                .isEmpty();
        assertThat(texts()).hasSize(before);
    }

    @Test
    void pastedHtmlKeepsItsHeadings() {
        Documents.Taken taken =
                documents.paste("<h1>Wells</h1><p>Two of them.</p>", "Wells\nTwo of them.", "Pasted", into);
        assertThat(taken.text().title()).isEqualTo("Pasted");
        assertThat(text(taken).paragraphs()).extracting(Paragraph::style).containsExactly(ParagraphStyle.HEADING, null);
    }
}
