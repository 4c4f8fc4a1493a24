package agraw.exchange.xlsform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An XLSX file that a test writes row by row. */
public final class SomeSheets {
    private final XSSFWorkbook book = new XSSFWorkbook();
    private Sheet sheet = book.createSheet("notes");
    private boolean begun;

    public SomeSheets survey(String... headers) {
        return sheet("survey", headers);
    }

    public SomeSheets choices(String... headers) {
        return sheet("choices", headers);
    }

    public SomeSheets settings(String... headers) {
        return sheet("settings", headers);
    }

    public SomeSheets sheet(String name, String... headers) {
        if (!begun) {
            book.removeSheetAt(0);
            begun = true;
        }
        sheet = book.createSheet(name);
        return row(headers);
    }

    public SomeSheets row(String... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                row.createCell(column).setCellValue(cells[column]);
            }
        }
        return this;
    }

    public Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                book) {
            book.write(out);
        }
        return file;
    }
}
