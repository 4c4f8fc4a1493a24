package agraw.exchange.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.model.Failure;
import agraw.model.Reference;
import agraw.model.ReferenceKind;
import agraw.model.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RIS as reference managers and databases write it. */
class RisTest {
    private static List<Reference> read(String words) {
        return ReferenceFile.read("list.ris", words.getBytes(StandardCharsets.UTF_8));
    }

    private static Reference only(String words) {
        List<Reference> all = read(words);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static Failure failure(String words) {
        try {
            read(words);
        } catch (Refusal e) {
            return e.failure();
        }
        throw new AssertionError("It was taken");
    }

    @Test
    void anArticleHasWhatItsTagsSay() {
        Reference article = only("""
            TY  - JOUR
            AU  - Benali, Fatima
            AU  - Ait Hamza, Mohamed
            TI  - Water and migration in the Souss
            T2  - Journal of Arid Lands
            VL  - 12
            IS  - 3
            SP  - 45
            EP  - 67
            PY  - 2009
            DA  - 2009/06/26/
            DO  - https://doi.org/10.1234/jal.2009.5
            SN  - 1234-5678
            UR  - https://example.org/jal
            LA  - fr
            AB  - What the abstract says,
            on two lines.
            N1  - A note.
            KW  - water
            ER  -
            """);
        assertThat(article.kind()).isEqualTo(ReferenceKind.ARTICLE);
        assertThat(article.author()).isEqualTo("Benali, Fatima; Ait Hamza, Mohamed");
        assertThat(article.title()).isEqualTo("Water and migration in the Souss");
        assertThat(article.container()).isEqualTo("Journal of Arid Lands");
        assertThat(article.volume()).isEqualTo("12");
        assertThat(article.issue()).isEqualTo("3");
        assertThat(article.pages()).isEqualTo("45-67");
        assertThat(article.published()).as("the day, where a tag has it").isEqualTo("2009-06-26");
        assertThat(article.code()).isEqualTo("10.1234/jal.2009.5; 1234-5678");
        assertThat(article.address()).isEqualTo("https://example.org/jal");
        assertThat(article.language()).isEqualTo("fr");
        assertThat(article.note()).isEqualTo("A note.\n\nWhat the abstract says,\non two lines.");
    }

    @Test
    void whatStandsBeforeTheFirstEntryIsPassedOver() {
        assertThat(only("Provider: A database\nContent: text\n\nTY  - BOOK\nTI  - A book\nER  - \n")
                        .title())
                .isEqualTo("A book");
    }

    @Test
    void editorsOfACollectionStandForItsAuthorsAndElseAreKeptInTheNote() {
        assertThat(only("TY  - BOOK\nED  - Sow, Awa\nTI  - Essays\nER  - \n").author())
                .isEqualTo("Sow, Awa");
        Reference chapter = only("TY  - CHAP\nAU  - Ba, Ali\nED  - Sow, Awa\nTI  - One\nT2  - Essays\nER  - \n");
        assertThat(chapter.author()).isEqualTo("Ba, Ali");
        assertThat(chapter.note()).contains("Sow, Awa");
    }

    @Test
    void anotherAddressOfASourceIsNotLost() {
        Reference page = only("TY  - ELEC\nTI  - Page\nUR  - https://a.org\nUR  - https://b.org\nER  - \n");
        assertThat(page.address()).isEqualTo("https://a.org");
        assertThat(page.note()).contains("https://b.org");
    }

    @Test
    void whatOnlyThePublicationIsCalledIsItsTitle() {
        assertThat(only("TY  - JFULL\nJF  - Revue du Maghreb\nER  - \n").title())
                .isEqualTo("Revue du Maghreb");
    }

    @Test
    void aFileThatWasCutIsRefusedWithTheLineOfWhatHasNoEnd() {
        assertThat(failure("TY  - BOOK\nTI  - One\nER  - \nTY  - BOOK\nTI  - Two\n"))
                .isEqualTo(new Failure.NotReferences("list.ris", 4, "cut"));
        assertThat(failure("TY  - BOOK\nTI  - One\nTY  - BOOK\nTI  - Two\nER  - \n"))
                .isEqualTo(new Failure.NotReferences("list.ris", 1, "cut"));
    }

    @Test
    void anEntryWithoutATitleIsNamedByItsLine() {
        assertThat(failure("TY  - BOOK\nTI  - One\nER  - \n\nTY  - BOOK\nPY  - 2009\nER  - \n"))
                .isEqualTo(new Failure.NotReferences("list.ris", 5, "title"));
    }

    @Test
    void otherFilesAreRefused() {
        assertThat(failure("")).isEqualTo(new Failure.NotReferences("list.ris", 1, "empty"));
        assertThat(failure("Dear all,\nhere is my list.\n"))
                .isEqualTo(new Failure.NotReferences("list.ris", 1, "neither"));
    }

    @Test
    void moreEntriesThanAreTakenAreRefusedAndAsManyAreRead() {
        String entry = "TY  - BOOK\nTI  - One\nER  - \n";
        assertThat(read(entry.repeat(ReferenceFile.MOST))).hasSize(ReferenceFile.MOST);
        assertThat(failure(entry.repeat(ReferenceFile.MOST + 1)))
                .isEqualTo(new Failure.NotReferences("list.ris", 3L * ReferenceFile.MOST + 1, "many"));
    }

    @Test
    void aFileThatIsTooLargeIsNotRead(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.ris");
        Files.write(file, new byte[ReferenceFile.LARGEST + 1]);
        assertThatThrownBy(() -> ReferenceFile.read(file))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        problem -> assertThat(problem.failure()).isInstanceOf(Failure.FileTooLarge.class));
        assertThatThrownBy(() -> ReferenceFile.read(folder.resolve("gone.ris")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        problem -> assertThat(problem.failure()).isInstanceOf(Failure.FileUnreadable.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void frenchLettersAreReadAsTheyWereWritten(String charset) {
        assertReadAlike("Évaluation de l’accès à l’eau potable dans les villages de la région", charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1256"})
    void arabicLettersAreReadAsTheyWereWritten(String charset) {
        assertReadAlike("الهجرة والتنمية في المغرب: دراسة حالة الجمعيات القروية", charset);
    }

    private static void assertReadAlike(String title, String charset) {
        String words = "TY  - RPRT\r\nTI  - " + title + "\r\nPY  - 2009\r\nER  - \r\n";
        assertThat(ReferenceFile.read("x.ris", words.getBytes(Charset.forName(charset))))
                .extracting(Reference::title)
                .containsExactly(title);
    }

    @Test
    void aMarkAtTheBeginningIsNoLetter() {
        assertThat(only("\uFEFFTY  - BOOK\nTI  - One\nER  - \n").title()).isEqualTo("One");
    }
}
