package agraw.exchange.document;

import static agraw.exchange.document.SomeDocuments.docx;
import static agraw.exchange.document.SomeDocuments.p;
import static agraw.exchange.document.SomeDocuments.read;
import static agraw.exchange.document.SomeDocuments.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeDocumentsTest {
    @TempDir
    Path folder;

    @Test
    void headingsItemsRowsAndQuotesOfWordKeepWhatTheyAre() {
        String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>un"
                + " puits</w:t></w:r></w:p>";
        String table = "<w:tbl><w:tr><w:tc>" + p("Année") + "</w:tc><w:tc>" + p("Membres") + p("(femmes)")
                + "</w:tc></w:tr><w:tr><w:tc>" + p("2009") + "</w:tc><w:tc>" + p("41") + "</w:tc></w:tr></w:tbl>";
        Document document = read(
                folder,
                "visite.docx",
                docx(p("Titre", "La coopérative")
                        + p("TOC1", "Vue 3")
                        + p("Heading1", "Vue")
                        + p("Own", "Détail")
                        + item
                        + p("Q", "« Oui. »")
                        + table));
        assertThat(document.title()).isEqualTo("La coopérative");
        assertThat(told(document))
                .containsExactly(
                        "title La coopérative",
                        "heading1 Vue",
                        "heading1 Détail",
                        "list_item2 un puits",
                        "quote « Oui. »",
                        "table_row Année | Membres (femmes)",
                        "table_row 2009 | 41");
    }

    @Test
    void trackedChangesAreTakenAsAcceptedAndMovedWordsOnce() {
        String body = "<w:p><w:r><w:t xml:space=\"preserve\">We </w:t></w:r><w:del><w:r><w:delText>did not"
                + " </w:delText></w:r></w:del><w:ins><w:r><w:t xml:space=\"preserve\">surely"
                + " </w:t></w:r></w:ins><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>"
                + "<w:r><w:t>agree.</w:t></w:r></w:p><w:p><w:pPr><w:rPr><w:del"
                + " w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">One </w:t></w:r></w:p>"
                + p("sentence.")
                + "<w:p><w:moveTo><w:r><w:t>moved</w:t></w:r></w:moveTo><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:commentReference/></w:r></w:p>";
        Document document = read(folder, "a.docx", docx(body));
        assertThat(told(document)).containsExactly("body We surely agree.", "body One sentence.", "body moved");
        assertThat(document.remarks()).containsExactly(new Remark(Remark.Kind.COMMENTS_LEFT_OUT, 1));
    }

    @Test
    void notesStandAtTheEndWithThePageOfTheirPlace() {
        String body = p("First.")
                + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Second</w:t></w:r><w:r><w:footnoteReference"
                + " w:id=\"2\"/></w:r></w:p><w:p><w:r><w:t>Third</w:t><w:tab/><w:t>on</w:t><w:br/><w:t>a"
                + " line</w:t></w:r><w:r><w:lastRenderedPageBreak/></w:r></w:p>"
                + p("Last.");
        assertThat(told(read(folder, "a.docx", docx(body))))
                .containsExactly(
                        "body p1 First.",
                        "body p2 Second",
                        "body p2 Third\ton\na line",
                        "body p3 Last.",
                        "note1 p2 From the notes.");
    }

    @Test
    void pagesThatOnlySomeoneAskedForCountWhereNoneWereShown() {
        String body = p("One") + "<w:p><w:r><w:br w:type=\"page\"/><w:t>Two</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>Three</w:t></w:r></w:p>";
        assertThat(told(read(folder, "a.docx", docx(body))))
                .containsExactly("body p1 One", "body p2 Two", "body p3 Three");
        assertThat(told(read(folder, "b.docx", docx(p("One") + p("Two"))))).containsExactly("body One", "body Two");
    }

    @Test
    void boxesAreTakenOnceAndFramesAreNoTables() {
        String box = "<w:p><w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice><w:txbxContent>" + p("In a box.")
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + p("In a box.")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>Beside it.</w:t></w:r></w:p>";
        String frame = "<w:tbl><w:tr><w:tc>" + p("Framed one.") + p("Framed two.") + "</w:tc></w:tr></w:tbl>";
        assertThat(told(read(folder, "a.docx", docx(box + frame))))
                .containsExactly("body Beside it.", "body In a box.", "body Framed one.", "body Framed two.");
    }

    @Test
    void whatPoiWritesIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument made = new XWPFDocument()) {
            made.createParagraph().createRun().setText("تأسست الجمعية سنة 1996");
            XWPFTable table = made.createTable(1, 2);
            table.getRow(0).getCell(0).setText("a");
            table.getRow(0).getCell(1).setText("b");
            made.write(bytes);
        }
        assertThat(told(read(folder, "poi.docx", bytes.toByteArray())))
                .containsExactly("body تأسست الجمعية سنة 1996", "table_row a | b");
    }

    @Test
    void openDocumentTextKeepsTheSame() {
        String styles =
                "<style:style style:name=\"P1\"><style:paragraph-properties fo:break-before=\"page\"/></style:style>"
                        + "<style:style style:name=\"P2\" style:parent-style-name=\"Quotations\"/>";
        String body =
                "<text:tracked-changes><text:deletion><text:p>gone</text:p></text:deletion></text:tracked-changes><text:h"
                    + " text:outline-level=\"2\">Vue</text:h><text:p>a<text:s text:c=\"2\"/>b\n"
                    + "  c<text:line-break/>d<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Noted.</text:p></text:note-body></text:note></text:p>"
                    + "<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>deep</text:p></text:list-item></text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell><table:table-cell"
                    + " table:number-columns-repeated=\"2\"/><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table><text:p"
                    + " text:style-name=\"P2\">Said.</text:p><text:p text:style-name=\"P1\">Next page.</text:p>";
        String[] expected = {
            "heading2 p1 Vue",
            "body p1 a  b c\nd",
            "list_item1 p1 one",
            "list_item2 p1 deep",
            "table_row p1 x | | | y",
            "quote p1 Said.",
            "body p2 Next page.",
            "note1 p1 Noted."
        };
        assertThat(told(read(folder, "a.odt", SomeDocuments.zip(SomeDocuments.odtParts(styles, body)))))
                .containsExactly(expected);
        assertThat(told(read(folder, "a.fodt", SomeDocuments.odf("document", styles, body))))
                .containsExactly(expected);
    }

    @Test
    void chaptersOfABookComeInTheirOrderWithThePagesOfThePrintedOne() {
        Document book = read(
                folder,
                "b.epub",
                SomeDocuments.zip(SomeDocuments.epubParts(
                        "<h1>Un</h1><p>Avant <span epub:type=\"pagebreak\" title=\"12\"/>la page.</p><p>Ici.</p>",
                        "<h1>Deux</h1><p>Fin.</p>")));
        assertThat(book.title()).isEqualTo("The book");
        assertThat(book.language()).isEqualTo("fr");
        assertThat(told(book))
                .containsExactly(
                        "heading1 Un",
                        "body p12 Avant la page.",
                        "body p12 Ici.",
                        "heading1 p12 Deux",
                        "body p12 Fin.");
    }

    @Test
    void rtfIsReadInTheEncodingOfItsFontsAndEscapes() {
        StringBuilder arabic = new StringBuilder();
        for (byte each : "قالت أمينة".getBytes(java.nio.charset.Charset.forName("windows-1256"))) {
            arabic.append(String.format("\\'%02x", each & 0xFF));
        }
        String rtf = "{\\r"
                + "tf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset178"
                + " Arial;}}{\\stylesheet{\\s1\\outlinelevel1 heading 2;}}{\\info{\\title Visite}}{\\header Each"
                + " page}{\\*\\unknown not this}\\pard\\s1 Vue d\\'e9tail\\par\\pard {\\f1 " + arabic
                + "} \\u1607?\\u-10179?\\u-8704?{\\v hidden}{\\deleted gone}\\par"
                + "\\pard\\intbl a\\cell b\\cell\\row\\pard After{\\footnote Noted.}\\page Second page\\par}";
        Document document = read(folder, "a.rtf", rtf);
        assertThat(document.title()).isEqualTo("Visite");
        assertThat(told(document))
                .containsExactly(
                        "heading2 p1 Vue détail",
                        "body p1 قالت أمينة ه😀",
                        "table_row p1 a | b",
                        "body p1 After",
                        "body p2 Second page",
                        "note1 p1 Noted.");
    }

    @Test
    void aWrongEndingDoesNotMatter() {
        assertThat(told(read(folder, "really-rtf.docx", "{\\rtf1 Hello\\par}"))).containsExactly("body Hello");
        assertThat(told(read(folder, "really-html.doc", "<html><body><p>Hello</p></body></html>")))
                .containsExactly("body Hello");
        assertThat(told(read(folder, "really-docx.pdf", docx(p("Hello"))))).containsExactly("body Hello");
        assertThat(told(read(folder, "really-words.odt", "Hello"))).containsExactly("body Hello");
        assertThat(told(read(folder, "none", SomeDocuments.zip(SomeDocuments.odtParts("", "<text:p>Hello</text:p>")))))
                .containsExactly("body Hello");
        assertThat(Map.of("a", read(folder, "plan.v2.txt", "Hello").title())).containsEntry("a", "plan.v2");
    }
}
