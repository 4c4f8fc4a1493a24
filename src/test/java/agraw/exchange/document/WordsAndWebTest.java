package agraw.exchange.document;

import static agraw.exchange.document.SomeDocuments.read;
import static agraw.exchange.document.SomeDocuments.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("StringConcatToTextBlock") // short lines are read better side by side
class WordsAndWebTest {
    @TempDir
    Path folder;

    @Test
    void htmlIsReadAsItLooksWithoutWhatIsNoText() {
        String html = String.join(
                "\n",
                "<!doctype html><html"
                    + " lang=fr><head><title>Page</title><style>p{}</style></head><body><nav>Menu</nav><script>x()</script><h2>Vue</h2><p>Un"
                    + " <b>mot</b>",
                " et   un<br>autre</p><p"
                    + " style='display:none'>caché</p><ul><li>a<ul><li>b</li></ul></li></ul><blockquote><p>Dit.</p></blockquote><table><tr><th>x</th><th>y</th></tr><tr><td>1</td><td>2</td></tr></table><table><tr><td><h3>Placé</h3><p>par"
                    + " une table</p></td></tr></table><pre>a  b",
                "c</pre>fin</body></html>");
        Document document = read(folder, "p.html", html);
        assertThat(document.title()).isEqualTo("Page");
        assertThat(document.language()).isEqualTo("fr");
        assertThat(told(document))
                .containsExactly(
                        "heading2 Vue",
                        "body Un mot et un\nautre",
                        "list_item1 a",
                        "list_item2 b",
                        "quote Dit.",
                        "table_row x | y",
                        "table_row 1 | 2",
                        "heading3 Placé",
                        "body par une table",
                        "body a  b\nc",
                        "body fin");
    }

    @Test
    void htmlIsReadInTheEncodingThatItNames() {
        String html = "<html><head><meta charset=\"%s\"></head><body><p>%s</p></body></html>";
        assertThat(told(read(
                        folder,
                        "a.html",
                        html.formatted("windows-1256", "قالت").getBytes(Charset.forName("windows-1256")))))
                .containsExactly("body قالت");
        assertThat(told(read(
                        folder,
                        "b.html",
                        html.formatted("iso-8859-1", "l’été").getBytes(Charset.forName("windows-1252")))))
                .containsExactly("body l’été");
        assertThat(told(read(
                        folder, "c.html", html.formatted("iso-8859-1", "l’été").getBytes(StandardCharsets.UTF_8))))
                .containsExactly("body l’été");
    }

    @Test
    void whatIsPastedIsReadLikeAFile() {
        String word = "<html><body><!--StartFragment--><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span"
                + " style='mso-list:Ignore'>·&nbsp; </span>Un puits</p><p>Fin<o:p></o:p></p></body></html>";
        assertThat(told(DocumentReading.pastedHtml(word))).containsExactly("list_item2 Un puits", "body Fin");
        assertThat(DocumentReading.pastedHtml(word).title()).isEmpty();
        assertThat(told(DocumentReading.pastedWords("One\r\nTwo\r\n\r\nThree")))
                .containsExactly("body One", "body Two", "body Three");
    }

    @Test
    void markdownKeepsItsMeaning() {
        String markdown = String.join(
                "\n",
                "---",
                "title: 'Notes'",
                "---",
                "# Visit *one*",
                "",
                "A `word` and",
                "its line.  ",
                "Hard.",
                "",
                "- a",
                "  - b",
                "1. c",
                "",
                "> quoted",
                "",
                "| A | B |",
                "|---|---|",
                "| 1 | **2** |",
                "");
        Document document = read(folder, "n.md", markdown);
        assertThat(document.title()).isEqualTo("Notes");
        assertThat(told(document))
                .containsExactly(
                        "heading1 Visit one",
                        "body A word and its line.\nHard.",
                        "list_item1 a",
                        "list_item2 b",
                        "list_item1 c",
                        "quote quoted",
                        "table_row A | B",
                        "table_row 1 | 2");
    }

    @Test
    void linesThatATypistBrokeAreJoinedAndOthersAreParagraphs() {
        String broken = """
            La coopérative a été fondée par vingt-trois femmes du village, avec
            l’aide de l’association des émigrés. Elle produit de l’huile et du saf-
            ran, et l’argent est réparti entre les membres selon leur travail, ce
            que tous savent.
            Une autre phrase, qui commence après une ligne courte, et qui va plus
            loin.

            \fPage deux.\
            """;
        assertThat(told(read(folder, "a.txt", broken)))
                .containsExactly(
                        "body p1 La coopérative a été fondée par vingt-trois femmes du village, avec l’aide de"
                                + " l’association des émigrés. Elle produit de l’huile et du safran, et l’argent est"
                                + " réparti entre les membres selon leur travail, ce que tous savent.",
                        "body p1 Une autre phrase, qui commence après une ligne courte, et qui va plus loin.",
                        "body p2 Page deux.");
        assertThat(told(read(folder, "b.txt", "One.\nTwo.\n- three\n")))
                .containsExactly("body One.", "body Two.", "list_item1 three");
    }

    @Test
    void aVeryLongParagraphStaysWhole() {
        String words = "mot ".repeat(50_000).strip();
        assertThat(read(folder, "long.txt", words).paragraphs())
                .singleElement()
                .satisfies(each -> assertThat(each.content()).isEqualTo(words));
    }

    @Test
    void cuesOfSubtitlesAreJoinedIntoWhatOnePersonSays() {
        String srt = """
            1
            00:00:01,000 --> 00:00:03,500
            Amina: We began

            2
            00:00:03,600 --> 00:00:05,000
            in <i>1996</i>.

            3
            00:00:05,100 --> 00:00:06,000
            Visitor: With whom?

            4
            00:00:12,000 --> 00:00:14,000
            Amina: With women
            from here.

            5
            01:00:14,500 --> 01:00:15,000
            Visitor: And then?
            """;
        assertThat(told(read(folder, "a.srt", srt)))
                .containsExactly(
                        "body @1.0 <Amina> We began in 1996.",
                        "body @5.1 <Visitor> With whom?",
                        "body @12.0 <Amina> With women from here.",
                        "body @3614.5 <Visitor> And then?");
        String vtt = """
            WEBVTT

            NOTE no words

            00:01.000 --> 00:03.000 align:start
            <v Amina>We began &amp; went on</v>

            00:03.000 --> 00:04.000
            <v Amina>well.

            00:04.100 --> 00:06.000
            <v.loud Omar B.>Why?

            00:20.000 --> 00:21.000
            After a pause.
            """;
        assertThat(told(read(folder, "a.vtt", vtt)))
                .containsExactly(
                        "body @1.0 <Amina> We began & went on well.",
                        "body @4.1 <Omar B.> Why?",
                        "body @20.0 After a pause.");
    }

    @Test
    void aTableOfAnswersGivesOneParagraphARow() throws IOException {
        String csv = "id;nom;answer;age\n1;Amina;We are happy about the mill;40\n2;Omar;No water here at all;\n";
        Document document = read(folder, "q.csv", csv);
        assertThat(told(document))
                .containsExactly("body <Amina> We are happy about the mill", "body <Omar> No water here at all");
        assertThat(document.paragraphs().getFirst().attributes()).isEqualTo(Map.of("id", "1", "age", "40"));
        Path file = Files.writeString(folder.resolve("r.csv"), csv);
        assertThat(told(DocumentReading.read(file, new AnswerColumns("AGE", "id"), Watch.NONE)))
                .containsExactly("body <1> 40");
    }
}
