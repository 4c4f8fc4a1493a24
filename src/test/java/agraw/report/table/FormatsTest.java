package agraw.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    private static final String NASTY = "<script>alert(\"1\")</script> & 'x' | `y` *z* [a](b) _c_";

    @Test
    void csvQuotesWhatItMustAndEndsLinesAsTheStandardSays() {
        assertThat(Csv.of(table("a,b", "say \"hi\"", "two\nlines"), false))
                .isEqualTo("Row,One,Two\r\n\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void csvHasAByteOrderMarkWhereItIsWanted() {
        assertThat(Csv.of(table("a", "b", "c"), true)).startsWith("\ufeffRow,").endsWith("a,b,c\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void noCellOfCsvIsAFormula(String words) {
        String cell = Csv.of(table(words, "b", "c"), false).split("\r\n", 2)[1];
        assertThat(cell.startsWith("\"") ? cell.substring(1) : cell).startsWith("'" + words);
    }

    @Test
    void aHeadingFillsItsLineInCsv() {
        Table table = new Table(
                "T", "en", columns(), List.of(new Table.Line(true, List.of(Table.Box.of("Identity")))), List.of());
        assertThat(Csv.of(table, false)).endsWith("Identity,,\r\n");
    }

    @Test
    void nothingInMarkdownIsReadAsMarkdownOrHtml() {
        assertThat(Markdown.of(table(NASTY, "two\nlines", "c")))
                .contains("&lt;script&gt;", "\\|", "\\`y\\`", "\\*z\\*", "\\[a\\](b)", "two<br>lines")
                .doesNotContain("<script>");
    }

    @Test
    void everyLineOfMarkdownHasTheSameNumberOfBoxes() {
        Table table = new Table(
                "T",
                "en",
                columns(),
                List.of(new Table.Line(true, List.of(Table.Box.of("Identity"))), line("a | b", "b", "c")),
                List.of("A note."));
        assertThat(Markdown.of(table).lines().filter(line -> line.startsWith("|")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.replace("\\|", "").chars().filter(letter -> letter == '|'))
                        .hasSize(4));
        assertThat(Markdown.of(table)).contains("**Identity**").endsWith("- A note.\n");
    }

    @Test
    void arabicInMarkdownKeepsItsDirection() {
        assertThat(Markdown.of(arabic())).contains("<span dir=\"rtl\" lang=\"ar\">الماء</span>");
    }

    @Test
    void nothingInHtmlIsReadAsHtml() {
        String page = Html.of(table(NASTY, NASTY, NASTY));
        assertThat(page)
                .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;")
                .doesNotContain("<script");
    }

    @Test
    void aPageForbidsEverythingButItsOwnStyle() throws Exception {
        String page = Html.of(arabic());
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(page)
                .contains("content=\"default-src 'none'; style-src 'sha256-" + hash + "';")
                .doesNotContain("http://", "https://", "url(", "@import");
    }

    @Test
    void everySayingInHtmlHasItsLanguageAndDirection() {
        assertThat(Html.of(arabic()))
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .contains("<b>Supports</b> <span lang=\"ar\" dir=\"rtl\">الماء</span> <small>[1, 2]</small>");
    }

    @Test
    void plainTextWrapsInItsColumnsAndKeepsToItsWidth() {
        String text =
                PlainText.of(table("Name", "many words that do not fit into one line of the column", "short"), 50);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(50));
        assertThat(text.replaceAll("\\s+", " ")).contains("many words that do");
    }

    private static Table arabic() {
        Table.Piece piece = new Table.Piece("Supports", "الماء", "ar", "[1, 2]");
        Table.Box box = new Table.Box(List.of(piece), false);
        return new Table(
                "T",
                "en",
                columns(),
                List.of(new Table.Line(false, List.of(Table.Box.of("Need"), box, box))),
                List.of());
    }

    private static Table table(String one, String two, String three) {
        return new Table("T", "en", columns(), List.of(line(one, two, three)), List.of());
    }

    private static Table.Line line(String one, String two, String three) {
        return new Table.Line(false, List.of(Table.Box.of(one), Table.Box.of(two), Table.Box.of(three)));
    }

    private static List<Table.Column> columns() {
        return List.of(Table.Column.of("Row"), Table.Column.of("One"), Table.Column.of("Two"));
    }
}
