package agraw.exchange.reference;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Reference;
import agraw.model.ReferenceKind;
import agraw.model.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** BibTeX as reference managers, databases and people write it. */
class BibtexTest {
    private static List<Reference> read(String words) {
        return ReferenceFile.read("list.bib", words.getBytes(StandardCharsets.UTF_8));
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
    void anArticleHasWhatItsFieldsSay() {
        Reference article = only("""
            % made by hand
            @ARTICLE {benali:2009,
              author = {Fatima Benali and A{\\"\\i}t Hamza, Mohamed and {World Bank} and Ludwig van Beethoven and others},
              title = "{Water} and migration -- the {\\c C}elik case, 50\\% done",
              journal = jal,
              volume = 12, number = {3},
              pages = {45--67},
              month = jun, year = 2009,
              doi = {10.1234/jal_5},
              url = {https://example.org/~a_b?c=%20&d},
              keywords = {water}
            }
            """);
        assertThat(article.kind()).isEqualTo(ReferenceKind.ARTICLE);
        assertThat(article.author())
                .isEqualTo("Benali, Fatima; Aït Hamza, Mohamed; World Bank; van Beethoven, Ludwig; et al.");
        assertThat(article.title()).isEqualTo("Water and migration – the Çelik case, 50% done");
        assertThat(article.container())
                .as("a name that the file does not say stands for itself")
                .isEqualTo("jal");
        assertThat(article.pages()).isEqualTo("45-67");
        assertThat(article.published()).isEqualTo("2009-06");
        assertThat(article.code()).isEqualTo("10.1234/jal_5");
        assertThat(article.address()).isEqualTo("https://example.org/~a_b?c=%20&d");
    }

    @Test
    void namesOfStringsAreReplacedAndJoined() {
        Reference article = only("@string{jal = \"Journal of Arid Lands\"}\n"
                + "@article{a, title={T}, journal = jal # \", Rabat\", month = jan # \"~5\", year=2001}");
        assertThat(article.container()).isEqualTo("Journal of Arid Lands, Rabat");
        assertThat(article.published()).isEqualTo("January 5 2001");
    }

    @Test
    void aPartTakesFromItsWholeWhatItDoesNotSay() {
        List<Reference> both = read("""
            @incollection{part, title = {One}, author = {Ba, Ali}, crossref = {whole}, pages = {1--2}}
            @incollection{lone, title = {Two}, crossref = {nowhere}}
            @book{whole, title = {Essays}, editor = {Sow, Awa}, publisher = {Karthala}, year = 1999}
            """);
        assertThat(both).hasSize(3);
        assertThat(both.getFirst().container()).isEqualTo("Essays");
        assertThat(both.getFirst().publisher()).isEqualTo("Karthala");
        assertThat(both.getFirst().published()).isEqualTo("1999");
        assertThat(both.getFirst().note()).isEqualTo("Ed.: Sow, Awa");
        assertThat(both.get(1).container()).isNull();
        assertThat(both.get(2).author()).isEqualTo("Sow, Awa");
    }

    @Test
    void twoEntriesUnderOneKeyAreTwoReferences() {
        assertThat(read("@book{a, title={One}}\n@book{a, title={Two}}\n@book{, title={Three}}\n@book{, title={Four}}"))
                .extracting(Reference::title)
                .containsExactly("One", "Two", "Three", "Four");
    }

    @Test
    void lettersOfLatexAreReadAndWritten() {
        String tex = "\\'{e}\\`a{\\^\\i}\\\"u\\~n\\c{c}\\v{s}\\H{o}\\k{a}\\u g\\d{h}\\={a}\\.z\\r"
                + "{u}\\ss{} \\o\\L{} \\& \\_ \\emph{x}";
        assertThat(Latex.decode(tex)).isEqualTo("éàîüñçšőąğḥāżůß øŁ & _ x");
        assertThat(Latex.encode("é")).isEqualTo("{\\'{e}}");
        assertThat(Latex.encode("100 % {x}")).isEqualTo("100 \\% \\textbraceleft{}x\\textbraceright{}");
        assertThat(Latex.encode("تجربة")).isEqualTo("تجربة");
    }

    @Test
    @Timeout(20)
    void aFileThatIsMadeToExhaustTheProgramIsReadAsQuicklyAsAnother() {
        String marks = "\\'".repeat(100_000);
        String names = "x and ".repeat(100_000);
        String spaces = " ".repeat(500_000);
        assertThat(read("@book{a, title = {" + marks + "e}, author = {{" + names + "y}}, note = {a" + spaces + "b}}"))
                .hasSize(1);
    }

    @Test
    void theReasonWhyAFileIsRefusedHasItsLine() {
        assertThat(failure("@book{a,\n title = {One}\n author = {B}\n}"))
                .isEqualTo(new Failure.NotReferences("list.bib", 3, "bibtex"));
        assertThat(failure("@book{a, title = {One}}\n@book{b,\n title = {Two\n"))
                .isInstanceOfSatisfying(
                        Failure.NotReferences.class,
                        no -> assertThat(no.problem()).isEqualTo("bibtex"));
        assertThat(failure("@book{a, title = {One}}\n\n@book{b, year = 2009}"))
                .isEqualTo(new Failure.NotReferences("list.bib", 3, "title"));
        assertThat(failure("@comment{nothing here}")).isEqualTo(new Failure.NotReferences("list.bib", 1, "empty"));
        assertThat(failure("@book{a,\n title = " + "{".repeat(5000) + "x" + "}".repeat(5000) + "}"))
                .isEqualTo(new Failure.NotReferences("list.bib", 2, "deep"));
    }

    @Test
    void aSourceWhoseKindIsNotSaidComesBackAsAnother() {
        Reference bare = Reference.of(Ids.next(), null, null, "Bare");
        assertThat(ReferenceFile.read("x", ReferenceFile.bibtex(List.of(bare)))
                        .getFirst()
                        .kind())
                .isEqualTo(ReferenceKind.OTHER);
        assertThat(ReferenceFile.read("x", ReferenceFile.ris(List.of(bare)))
                        .getFirst()
                        .kind())
                .isEqualTo(ReferenceKind.OTHER);
    }

    @Test
    void isbnsOfTenAndThirteenDigitsAreOneAndOtherCodesAreTold() {
        assertThat(Codes.isbn("2-07-036822-X")).isEqualTo(Codes.isbn("978-2-07-036822-8"));
        assertThat(Codes.isbn("1234-5678")).isEmpty();
        assertThat(Codes.isIssn("1234-567X")).isTrue();
        assertThat(Codes.doi("doi: 10.1234/x")).contains("10.1234/x");
    }
}
