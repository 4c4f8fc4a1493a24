package agraw.exchange.sheet;

import agraw.exchange.sheet.Grid.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a sheet as XLSX (Office Open XML), line by line, so that memory does not grow with it. */
public final class SheetWriter {
    /** What a cell of a spreadsheet takes, in UTF-16 units. */
    static final int LONGEST = 32_767;

    /** The first day that spreadsheets know without mistakes about leap years. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** The longest name of a sheet. */
    private static final int LONGEST_NAME = 31;

    private static final int WINDOW = 100;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 80;

    /** The height of a line of words, in points, and the most that a row takes. */
    private static final float LINE = 13.5f;

    private static final float HIGHEST = 409;

    private final SXSSFWorkbook book = new SXSSFWorkbook(WINDOW);
    private final CellStyle head;
    private final CellStyle plain;
    private final CellStyle day;
    private final CellStyle year;
    private final Map<String, CellStyle> numbers = new HashMap<>();

    private SheetWriter() {
        Font bold = book.createFont();
        bold.setBold(true);
        head = book.createCellStyle();
        head.setFont(bold);
        head.setVerticalAlignment(VerticalAlignment.TOP);
        head.setWrapText(true);
        plain = style("General");
        plain.setWrapText(true);
        day = style("yyyy-mm-dd");
        year = style("0");
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    /**
     * Writes a sheet with its headings frozen. Groups have a heading line, and can be folded.
     *
     * @param progress hears how many lines are done
     * @param cancelled asked before each line; what was written then is no file
     * @return whether it was written to its end
     */
    public static boolean write(Grid sheet, OutputStream out, IntConsumer progress, BooleanSupplier cancelled)
            throws IOException {
        SheetWriter writer = new SheetWriter();
        try (writer.book) {
            if (!writer.fill(sheet, progress, cancelled)) {
                return false;
            }
            writer.book.write(out);
            return true;
        }
    }

    /** Writes several sheets into one file; those whose names are alike are told apart by a number. */
    public static void write(List<Grid> sheets, OutputStream out) throws IOException {
        SheetWriter writer = new SheetWriter();
        try (writer.book) {
            for (Grid sheet : sheets) {
                writer.fill(sheet, _ -> {}, () -> false);
            }
            writer.book.write(out);
        }
    }

    private String free(String name) {
        String safe = WorkbookUtil.createSafeSheetName(name);
        String free = safe;
        for (int number = 2; book.getSheet(free) != null; number++) {
            String end = " " + number;
            free = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
        }
        return free;
    }

    private boolean fill(Grid sheet, IntConsumer progress, BooleanSupplier cancelled) throws IOException {
        SXSSFSheet to = book.createSheet(free(sheet.name()));
        to.setRightToLeft(sheet.rightToLeft());
        to.createFreezePane(sheet.columns().size() > 1 ? 1 : 0, 1);
        to.setRowSumsBelow(false);
        printable(to);
        Row headings = to.createRow(0);
        for (int column = 0; column < sheet.columns().size(); column++) {
            Grid.Column one = sheet.columns().get(column);
            to.setColumnWidth(column, width(sheet, column) * 256);
            words(headings, column, one.name(), head);
        }
        raise(headings, sheet);
        int line = 1;
        int done = 0;
        for (Grid.Group group : sheet.groups()) {
            if (sheet.grouped() != null) {
                words(to.createRow(line++), 0, sheet.grouped() + ": " + group.name(), head);
            }
            for (List<Cell> cells : group.lines()) {
                if (cancelled.getAsBoolean()) {
                    return false;
                }
                Row row = to.createRow(line++);
                for (int column = 0; column < cells.size(); column++) {
                    cell(row, column, cells.get(column));
                }
                raise(row, sheet);
                if (sheet.grouped() != null) {
                    to.setRowOutlineLevel(line - 1, 1);
                }
                progress.accept(++done);
            }
        }
        if (sheet.grouped() == null && line > 1 && !sheet.columns().isEmpty()) {
            to.setAutoFilter(
                    new CellRangeAddress(0, line - 1, 0, sheet.columns().size() - 1));
        }
        return true;
    }

    /** On paper all columns stand beside each other, under their headings on each page. */
    private static void printable(SXSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    /** In characters. */
    private static int width(Grid sheet, int column) {
        return Math.clamp(sheet.columns().get(column).width(), NARROWEST, WIDEST);
    }

    /** Makes a row as high as its words: not every program does it for words that wrap, and shows them over those below. */
    private static void raise(Row row, Grid sheet) {
        int lines = 1;
        for (int column = 0;
                column < Math.min(row.getLastCellNum(), sheet.columns().size());
                column++) {
            var cell = row.getCell(column);
            if (cell != null && cell.getCellType() == CellType.STRING) {
                int width = width(sheet, column);
                lines = Math.max(
                        lines,
                        cell.getStringCellValue()
                                .lines()
                                .mapToInt(words -> Math.max(1, Math.ceilDiv(words.length() * 10, width * 11)))
                                .sum());
            }
        }
        if (lines > 1) {
            row.setHeightInPoints(Math.min(HIGHEST, lines * LINE + 2));
        }
    }

    private void cell(Row row, int column, Cell cell) {
        switch (cell) {
            case Cell.Nothing _ -> {}
            case Cell.Words(String words) -> words(row, column, words, plain);
            case Cell.Figure(var number, String unit) -> {
                var made = row.createCell(column);
                made.setCellValue(number.doubleValue());
                made.setCellStyle(numbers.computeIfAbsent(format(number.scale(), unit), this::style));
            }
            case Cell.Year(int number) -> {
                var made = row.createCell(column);
                made.setCellValue(number);
                made.setCellStyle(year);
            }
            case Cell.Day(LocalDate date) -> {
                if (date.isBefore(FIRST_DAY)) {
                    words(row, column, date.toString(), plain);
                } else {
                    var made = row.createCell(column);
                    made.setCellValue(date);
                    made.setCellStyle(day);
                }
            }
        }
    }

    /** As many decimals as the number has, with the unit behind it. */
    private static String format(int scale, @Nullable String unit) {
        String digits = scale > 0 ? "#,##0." + "0".repeat(Math.min(scale, 10)) : "#,##0";
        return unit == null ? digits : digits + "\" " + unit.replace("\"", "") + "\"";
    }

    /** Words are never a formula in a cell of words. */
    private static void words(Row row, int column, String words, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words);
        cell.setCellStyle(style);
    }
}
