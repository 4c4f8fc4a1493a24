package agraw.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BooksTest {
    private static final String FRENCH = "clé%1$s nom\nMR-MEL%1$s L’école a été bâtie à Melgué\n";
    private static final String ARABIC = "المفتاح%1$s الاسم\nMR-MEL%1$s جمعية القرية للتنمية والتعاون في تالوين\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, fr, comma",
        "UTF-8, ar, semicolon",
        "UTF-16LE, fr, tab",
        "UTF-16BE, ar, comma",
        "windows-1252, fr, semicolon",
        "windows-1256, ar, semicolon",
        "windows-1256, ar, tab",
        "UTF-16LE, ar, semicolon"
    })
    void csvIsReadInWhateverAnOfficeWroteIt(String charset, String language, String between) throws IOException {
        String sign = between.equals("comma") ? "," : between.equals("semicolon") ? ";" : "\t";
        String words = (language.equals("fr") ? FRENCH : ARABIC).formatted(sign);
        Path file = Files.write(folder.resolve("cases.csv"), words.getBytes(Charset.forName(charset)));
        Sheet sheet = Books.read(file).first().orElseThrow();
        String second =
                language.equals("fr") ? "L’école a été bâtie à Melgué" : "جمعية القرية للتنمية والتعاون في تالوين";
        assertThat(sheet.body()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(2);
            assertThat(row.cells()).containsExactly("MR-MEL", second);
        });
    }

    @Test
    void aMarkAtTheBeginningSaysTheEncodingAndIsNoWord() throws IOException {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            Path file =
                    Files.write(folder.resolve("m.csv"), "\uFEFFkey,name\n\"a\nb\",\"\"\"c\"\"\"\n".getBytes(charset));
            Sheet sheet = Books.read(file).first().orElseThrow();
            assertThat(sheet.head().orElseThrow().get(0)).isEqualTo("key");
            assertThat(sheet.body().getFirst().cells()).containsExactly("a\nb", "\"c\"");
        }
    }

    @Test
    void numbersAndDatesOfExcelAreReadAsTheyAreNotAsTheyLook() throws IOException {
        Path file = folder.resolve("typed.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var row = book.createSheet("data").createRow(3);
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yy"));
            CellStyle percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0%"));
            row.createCell(1).setCellValue(LocalDate.of(2009, 6, 26));
            row.getCell(1).setCellStyle(date);
            row.createCell(2).setCellValue(0.125);
            row.getCell(2).setCellStyle(percent);
            row.createCell(3).setCellValue(1_234_567);
            row.createCell(4).setCellValue(true);
            book.write(out);
        }
        Sheet.Row row = Books.read(file).sheet("DATA").orElseThrow().rows().getFirst();
        assertThat(row.number()).isEqualTo(4);
        assertThat(row.cells()).containsExactly("", "2009-06-26", "0.125", "1234567", "TRUE");
        assertThat(Sheet.cell(row.number(), 1)).isEqualTo("B4");
    }

    @Test
    void whatIsBrokenIsRefusedWithOneReason() throws IOException {
        Path good = folder.resolve("good.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(good)) {
            book.createSheet("a").createRow(0).createCell(0).setCellValue("x");
            book.write(out);
        }
        byte[] bytes = Files.readAllBytes(good);
        assertRefused("cut.xlsx", Arrays.copyOf(bytes, bytes.length / 2), "damaged");
        byte[] flipped = bytes.clone();
        Arrays.fill(flipped, bytes.length / 3, bytes.length / 2, (byte) 7);
        assertRefused("flipped.xlsx", flipped, "damaged");
        assertRefused("empty.xlsx", new byte[0], "empty");
        assertRefused("old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "old");
        assertRefused("picture.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 3, 0, 5, 9}, "binary");
        assertRefused("open.csv", "a,\"b\nc,d\n".getBytes(StandardCharsets.UTF_8), "quotes");
        assertRefused("zip.xlsx", zip("a.txt", "x"), "damaged");
    }

    @Test
    void aSmallFileThatUnfoldsToGigabytesIsStopped() throws IOException {
        String rows = "<row r=\"1\"><c t=\"inlineStr\"><is><t>" + "A".repeat(1 << 20) + "</t></is></c></row>";
        Path bomb = folder.resolve("bomb.xlsx");
        Path template = folder.resolve("t.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(template)) {
            book.createSheet("a");
            book.write(out);
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb));
                var from = new java.util.zip.ZipFile(template.toFile())) {
            for (var entry : java.util.Collections.list(from.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    zip.write(
                            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                    .getBytes(StandardCharsets.UTF_8));
                    byte[] row = rows.getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 600; i++) {
                        zip.write(row);
                    }
                    zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                } else {
                    from.getInputStream(entry).transferTo(zip);
                }
            }
        }
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertThatThrownBy(() -> Books.read(bomb)).isInstanceOf(Refusal.class);
    }

    private static byte[] zip(String name, String words) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(words.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private void assertRefused(String name, byte[] bytes, String why) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        assertThatThrownBy(() -> Books.read(file))
                .as(name)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure()).isEqualTo(new Failure.SheetRefused(name, why)));
    }
}
