package agraw.workbench;

import agraw.exchange.file.WholeFile;
import agraw.exchange.sheet.CsvWriter;
import agraw.exchange.sheet.Grid;
import agraw.exchange.sheet.SheetWriter;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.words.Messages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Writes a view of the library, with its columns, filter, order and groups, as a spreadsheet. */
public final class ViewExport {
    private ViewExport() {}

    /** Whether a file's name says a format that is written: .csv or .xlsx. */
    public static boolean takes(Path file) {
        return isNamed(file, ".csv") || isNamed(file, ".xlsx");
    }

    private static boolean isNamed(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /**
     * Writes a file, which replaces one of that name only when it is whole: CSV or XLSX as its name says.
     *
     * @param progress hears of cases done, and of all
     * @param cancelled asked before each case; then nothing is left behind
     * @return whether the file was written
     * @throws Refusal {@link Failure.NotWritable}; {@link Failure.ValueRefused} for a name of another format
     */
    public static boolean write(
            Finding.Found found, Path file, Messages messages, Progress progress, BooleanSupplier cancelled) {
        if (!takes(file)) {
            throw new Refusal(new Failure.ValueRefused("file", String.valueOf(file.getFileName()), "sheet_file"));
        }
        Grid sheet = ViewSheet.of(found, messages);
        boolean csv = isNamed(file, ".csv");
        return WholeFile.writeUnlessStopped(file, part -> written(sheet, part, csv, progress, cancelled));
    }

    private static boolean written(Grid sheet, Path part, boolean csv, Progress progress, BooleanSupplier cancelled)
            throws IOException {
        int all = sheet.size();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            return csv
                    ? CsvWriter.write(sheet, out, done -> progress.at(done, all), cancelled)
                    : SheetWriter.write(sheet, out, done -> progress.at(done, all), cancelled);
        }
    }
}
