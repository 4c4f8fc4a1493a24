package agraw.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.exchange.sheet.Grid;
import agraw.exchange.sheet.SheetWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables in the files of office programs, opened again by what others wrote. */
class OfficeFilesTest {
    private static final List<String> ABOUT = List.of("14 cases", "25 November 2026");

    @TempDir
    Path folder;

    @Test
    void aTextDocumentHasTheTableWithItsHeadOnEachPageAndWhereItIsFrom() throws IOException {
        try (XWPFDocument document = docx(table(3).with(ABOUT))) {
            assertThat(document.getParagraphs().stream().map(paragraph -> paragraph.getText()))
                    .contains("Evidence", "14 cases", "25 November 2026", "Read with care.");
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getCell(1).getText()).contains("C1", "Case 1");
            assertThat(table.getRow(1).getTableCells()).hasSize(1);
            assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("Part one");
            assertThat(table.getRow(2).getCell(2).getText()).isEqualTo("supports two words (p. 3)");
        }
    }

    @Test
    void columnsThatAPageHasNoRoomForFollowInATableOfTheirOwn() throws IOException {
        try (XWPFDocument document = docx(table(19))) {
            assertThat(document.getTables()).hasSize(3);
            assertThat(document.getTables())
                    .allSatisfy(table ->
                            assertThat(table.getRow(2).getCell(0).getText()).isEqualTo("P1.01"));
            assertThat(document.getTables().stream()
                            .flatMap(table -> table.getRow(0).getTableCells().stream()
                                    .skip(1)
                                    .map(cell -> cell.getParagraphs().getFirst().getText())))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 19).mapToObj(c -> "C" + c).toList());
        }
    }

    @Test
    void arabicRunsFromTheRightInATextDocument() throws IOException {
        Table table = new Table(
                "الأدلة",
                "ar",
                List.of(Table.Column.of("المبدأ"), Table.Column.of("one")),
                List.of(new Table.Line(
                        false, List.of(Table.Box.of("الماء"), new Table.Box(List.of(piece("water", "en")), false)))),
                List.of());
        try (XWPFDocument document = docx(table)) {
            XWPFTable made = document.getTables().getFirst();
            assertThat(made.getCTTbl().getTblPr().isSetBidiVisual()).isTrue();
            var arabic = made.getRow(1).getCell(0).getParagraphs().getFirst();
            var english = made.getRow(1).getCell(1).getParagraphs().getFirst();
            assertThat(arabic.getCTP().getPPr().isSetBidi()).isTrue();
            assertThat(english.getCTP().getPPr().isSetBidi()).isFalse();
        }
    }

    @Test
    void aSpreadsheetHasCountsAsNumbersAndASheetThatSaysWhereItIsFrom() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xlsx.write(List.of(counts().with(ABOUT), counts()), out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(7);
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("=1+1");
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            XSSFSheet about = book.getSheetAt(2);
            assertThat(IntStream.rangeClosed(1, 3)
                            .mapToObj(row -> about.getRow(row).getCell(0).getStringCellValue()))
                    .containsExactly("Counts", "14 cases", "25 November 2026");
        }
    }

    /** Not every program makes rows higher for words that wrap: without a height they stand over those below. */
    @Test
    void aRowOfASpreadsheetIsAsHighAsItsWordsAndAllColumnsAreOnAPage() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(
                List.of(new Grid(
                        "Words",
                        false,
                        null,
                        List.of(new Grid.Column("Case", 20), new Grid.Column("What it says", 20)),
                        List.of(new Grid.Group(
                                "",
                                List.of(
                                        List.of(new Grid.Cell.Words("A"), new Grid.Cell.Words("short")),
                                        List.of(
                                                new Grid.Cell.Words("B"),
                                                new Grid.Cell.Words("one line\n" + "word ".repeat(30)))))))),
                out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            float line = sheet.getRow(1).getHeightInPoints();
            assertThat(sheet.getRow(2).getHeightInPoints()).isBetween(6 * line, 12 * line);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight())
                    .as("as many pages as it takes")
                    .isZero();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        }
    }

    @Test
    void pagesHaveEveryColumnAndEverySign() throws IOException {
        Path file = folder.resolve("table.pdf");
        PdfTable.write(table(13).with(ABOUT), file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String words = new PDFTextStripper().getText(document);
            assertThat(words)
                    .contains("Evidence", "14 cases", "C1", "C13", "Part one", "–1 ~1")
                    .doesNotContain("#");
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void allFormatsOfWordsSayWhereTheTableIsFrom() {
        Table table = counts().with(ABOUT);
        assertThat(Stream.of(PlainText.of(table, 80), Markdown.of(table), Html.of(table), Csv.of(table, false)))
                .allSatisfy(words -> assertThat(words).contains("14 cases", "25 November 2026"));
    }

    private static XWPFDocument docx(Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Docx.write(table, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Table.Piece piece(String words, String language) {
        return new Table.Piece("", words, language, "");
    }

    private static Table counts() {
        return new Table(
                "Counts",
                "en",
                List.of(Table.Column.of("Code"), new Table.Column("C1", "", true), new Table.Column("C2", "", true)),
                List.of(new Table.Line(false, List.of(Table.Box.of("P1"), Table.Box.of("7"), Table.Box.of("=1+1")))),
                List.of());
    }

    private static Table table(int cases) {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.of("Code")));
        List<Table.Box> boxes = new ArrayList<>(List.of(Table.Box.of("P1.01")));
        for (int each = 1; each <= cases; each++) {
            columns.add(new Table.Column("C" + each, "Case " + each, false));
            boxes.add(
                    each == 1
                            ? Table.Box.of("−1 ~1")
                            : new Table.Box(List.of(new Table.Piece("supports", "two words", "en", "p. 3")), false));
        }
        return new Table(
                "Evidence",
                "en",
                columns,
                List.of(new Table.Line(true, List.of(Table.Box.of("Part one"))), new Table.Line(false, boxes)),
                List.of("Read with care."));
    }
}
