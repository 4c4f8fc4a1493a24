package agraw.exchange.document;

import static agraw.exchange.document.SomeDocuments.read;
import static agraw.exchange.document.SomeDocuments.refused;
import static agraw.exchange.document.SomeDocuments.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfDocumentsTest {
    private static final List<String> LEFT = List.of(
            "The visit showed how the associa-",
            "tion keeps its books, and who may",
            "look at them when the year is over,",
            "which had been a long-standing wish.");
    private static final List<String> RIGHT = List.of(
            "In the second column the long-",
            "standing wish comes again, and one",
            "more line is there to fill it up with",
            "words that are read after the first.");

    @TempDir
    Path folder;

    /** A PDF file that is drawn line by line. */
    private static final class Drawn implements AutoCloseable {
        private final PDDocument pdf = new PDDocument();
        private final PDFont latin = font("NotoSans-Regular.ttf");
        private final PDFont bold = font("NotoSans-Bold.ttf");
        private final PDFont arabic = font("NotoSansArabicUI-Regular.ttf");
        private PDPage page = new PDPage(PDRectangle.A4);

        Drawn() throws IOException {
            pdf.addPage(page);
        }

        private PDFont font(String name) throws IOException {
            try (InputStream file =
                    Objects.requireNonNull(PdfDocumentsTest.class.getResourceAsStream("/agraw/fonts/" + name))) {
                return PDType0Font.load(pdf, file, true);
            }
        }

        void page() {
            page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
        }

        void line(float x, float y, float size, PDFont font, String words) throws IOException {
            try (PDPageContentStream content =
                    new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.beginText();
                content.setFont(font, size);
                content.newLineAtOffset(x, page.getMediaBox().getHeight() - y);
                content.showText(words);
                content.endText();
            }
        }

        void lines(float x, float y, List<String> words) throws IOException {
            float at = y;
            for (String line : words) {
                line(x, at, 11, latin, line);
                at += 14;
            }
        }

        /** As programs draw Arabic: joined forms of letters, from left to right. */
        void arabic(float right, float y, String words) throws IOException, ArabicShapingException {
            String shaped =
                    new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL).shape(words);
            Bidi bidi = new Bidi();
            bidi.setPara(shaped.replace("\uffff", ""), Bidi.RTL, null);
            String seen = bidi.writeReordered(Bidi.DO_MIRRORING);
            float at = right;
            for (int sign = seen.length() - 1; sign >= 0; sign--) {
                String letter = seen.substring(sign, sign + 1);
                PDFont font = letter.charAt(0) > 0x5ff ? arabic : latin;
                at -= font.getStringWidth(letter) / 1000 * 12;
                line(at, y, 12, font, letter);
            }
        }

        byte[] bytes() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }

        @Override
        public void close() throws IOException {
            pdf.close();
        }
    }

    @Test
    void columnsAreReadOneAfterAnotherAndDividedWordsJoined() throws IOException {
        try (Drawn drawn = new Drawn()) {
            drawn.line(60, 60, 18, drawn.bold, "A report on two columns of a page");
            for (int at = 0; at < 4; at++) { // row by row, as some programs draw
                drawn.line(60, 100 + 14 * at, 11, drawn.latin, LEFT.get(at));
                drawn.line(320, 100 + 14 * at, 11, drawn.latin, RIGHT.get(at));
            }
            assertThat(told(read(folder, "a.pdf", drawn.bytes())))
                    .containsExactly(
                            "heading1 p1 A report on two columns of a page",
                            "body p1 The visit showed how the association keeps its books, and who may look at them"
                                    + " when the year is over, which had been a long-standing wish.",
                            "body p1 In the second column the long-standing wish comes again, and one more line is"
                                    + " there to fill it up with words that are read after the first.");
        }
    }

    @Test
    void headsAndFeetThatComeAgainAreLeftOutAndPagesAreCounted() throws IOException {
        try (Drawn drawn = new Drawn()) {
            for (int page = 1; page <= 4; page++) {
                if (page > 1) {
                    drawn.page();
                }
                drawn.line(60, 40, 9, drawn.latin, "Network of associations");
                char letter = (char) ('a' + page);
                for (int at = 0; at < 8; at++) {
                    drawn.line(
                            60,
                            100 + 14 * at,
                            11,
                            drawn.latin,
                            "the words of this line are those of " + letter + (char) ('a' + at));
                }
                drawn.line(280, 800, 9, drawn.latin, "Page " + page + " of 4");
            }
            Document document = read(folder, "a.pdf", drawn.bytes());
            assertThat(document.paragraphs().stream()
                            .map(DocumentParagraph::content)
                            .reduce("", String::concat))
                    .contains("those of da", "those of dh", "those of eh")
                    .doesNotContain("Network", "Page");
            assertThat(document.remarks()).containsExactly(new Remark(Remark.Kind.REPEATED_LINES_LEFT_OUT, 8));
        }
    }

    @Test
    void aParagraphGoesOnOverThePageAndItemsAndRowsDoNot() throws IOException {
        try (Drawn drawn = new Drawn()) {
            drawn.lines(60, 740, LEFT.subList(0, 3));
            drawn.page();
            drawn.line(60, 60, 11, drawn.latin, "which had been a wish.");
            drawn.lines(60, 100, List.of("• a mill", "• two wells"));
            for (int row = 0; row < 3; row++) {
                drawn.line(60, 160 + 14 * row, 11, drawn.latin, "200" + row);
                drawn.line(160, 160 + 14 * row, 11, drawn.latin, "4" + row + " women");
            }
            drawn.lines(
                    60,
                    240,
                    List.of("Amina: We began.", "Visitor: With whom?", "Amina: With them.", "Visitor: And then?"));
            assertThat(told(read(folder, "a.pdf", drawn.bytes())))
                    .containsExactly(
                            "body p1 The visit showed how the association keeps its books, and who may look at them"
                                    + " when the year is over, which had been a wish.",
                            "list_item1 p2 a mill",
                            "list_item1 p2 two wells",
                            "table_row p2 2000 | 40 women",
                            "table_row p2 2001 | 41 women",
                            "table_row p2 2002 | 42 women",
                            "body p2 <Amina> We began.",
                            "body p2 <Visitor> With whom?",
                            "body p2 <Amina> With them.",
                            "body p2 <Visitor> And then?");
        }
    }

    @Test
    void arabicIsReadInItsOrderInPlainLetters() throws IOException, ArabicShapingException {
        try (Drawn drawn = new Drawn()) {
            drawn.arabic(535, 100, "تأسست الجمعية سنة 1996 من طرف ثلاث وعشرين امرأة من القرية (بمساعدة المهاجرين)،");
            drawn.arabic(535, 118, "وهي تنتج زيت الأركان والزعفران، ويوزع المال على الأعضاء حسب العمل المنجز، ولا أحد");
            drawn.arabic(535, 136, "يعترض على ذلك إلا قليلا.");
            Document document = read(folder, "a.pdf", drawn.bytes());
            assertThat(told(document))
                    .containsExactly(
                            "body p1 تأسست الجمعية سنة 1996 من طرف ثلاث وعشرين امرأة من القرية (بمساعدة المهاجرين)،"
                                + " وهي تنتج زيت الأركان والزعفران، ويوزع المال على الأعضاء حسب العمل المنجز، ولا أحد"
                                + " يعترض على ذلك إلا قليلا.");
            assertThat(document.language()).isEqualTo("ar");
        }
    }

    @Test
    void pagesOfPicturesAreToldOf() throws IOException {
        try (Drawn drawn = new Drawn()) {
            try (PDPageContentStream content = new PDPageContentStream(drawn.pdf, drawn.page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(drawn.pdf, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                        0,
                        0,
                        500,
                        700);
            }
            assertThat(refused(folder, "scan.pdf", drawn.bytes())).isEqualTo("scanned");
            drawn.page();
            drawn.lines(60, 100, LEFT);
            assertThat(read(folder, "half.pdf", drawn.bytes()).remarks())
                    .containsExactly(new Remark(Remark.Kind.PAGES_WITHOUT_TEXT, 1));
        }
    }

    @Test
    void aPasswordIsToldOfUnlessItOnlyForbidsPrinting() throws IOException {
        for (String password : List.of("", "secret")) {
            try (Drawn drawn = new Drawn()) {
                drawn.lines(60, 100, LEFT);
                StandardProtectionPolicy policy =
                        new StandardProtectionPolicy("owner", password, new AccessPermission());
                drawn.pdf.protect(policy);
                if (password.isEmpty()) {
                    assertThat(read(folder, "open.pdf", drawn.bytes()).paragraphs())
                            .hasSize(1);
                } else {
                    assertThat(refused(folder, "locked.pdf", drawn.bytes())).isEqualTo("encrypted");
                }
            }
        }
    }
}
