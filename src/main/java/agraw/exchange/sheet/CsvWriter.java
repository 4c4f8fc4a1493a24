package agraw.exchange.sheet;

import agraw.exchange.sheet.Grid.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a sheet as comma-separated values (RFC 4180) in UTF-8, with the byte order mark by which spreadsheets know it. The groups of
 * a grouped sheet are a first column, so that each line stands for itself.
 */
public final class CsvWriter {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** What spreadsheets take for the beginning of a formula, also in its wide forms. */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private CsvWriter() {}

    /**
     * Writes a sheet; the stream stays open.
     *
     * @param progress hears how many lines are done
     * @param cancelled asked before each line; what was written then is no file
     * @return whether it was written to its end
     */
    public static boolean write(Grid sheet, OutputStream out, IntConsumer progress, BooleanSupplier cancelled)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        List<String> headings = new ArrayList<>();
        if (sheet.grouped() != null) {
            headings.add(guarded(sheet.grouped()));
        }
        sheet.columns().forEach(column -> headings.add(guarded(column.name())));
        printer.printRecord(headings);
        int done = 0;
        for (Grid.Group group : sheet.groups()) {
            for (List<Cell> cells : group.lines()) {
                if (cancelled.getAsBoolean()) {
                    return false;
                }
                List<String> line = new ArrayList<>();
                if (sheet.grouped() != null) {
                    line.add(guarded(group.name()));
                }
                cells.forEach(cell -> line.add(words(cell)));
                printer.printRecord(line);
                progress.accept(++done);
            }
        }
        printer.flush();
        return true;
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Nothing _ -> "";
            case Cell.Words(String words) -> guarded(words);
            case Cell.Figure(var number, String unit) ->
                unit == null ? number.toPlainString() : number.toPlainString() + " " + unit;
            case Cell.Year(int year) -> "%04d".formatted(year);
            case Cell.Day(var day) -> day.toString();
        };
    }

    /** An apostrophe keeps a spreadsheet from working words out. */
    private static String guarded(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
