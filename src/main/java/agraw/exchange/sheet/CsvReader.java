package agraw.exchange.sheet;

import agraw.exchange.file.Encoding;
import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV as offices write it: with commas, semicolons or tabs, in the encodings that {@link Encoding} knows. */
final class CsvReader {
    private static final char[] BETWEEN = {',', ';', '\t'};

    private CsvReader() {}

    static Book read(byte[] bytes, String file) {
        String words = Encoding.decode(bytes);
        if (words.indexOf('\0') >= 0) {
            throw new Refusal(new Failure.SheetRefused(file, "binary"));
        }
        Bounds bounds = new Bounds(file);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(between(words))
                .setIgnoreEmptyLines(false)
                .get();
        List<Sheet.Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(words), format)) {
            int line = 1; // office programs number rows, not the lines within quoted words
            for (CSVRecord entry : parser) {
                if (entry.size() > Bounds.MOST_COLUMNS) {
                    throw bounds.tooLarge();
                }
                List<String> cells = new ArrayList<>();
                for (String cell : entry) {
                    bounds.take(cell);
                    cells.add(cell);
                }
                Sheet.Row row = bounds.row(line++, cells);
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new Refusal(new Failure.SheetRefused(file, "quotes"), e);
        }
        return new Book(file, List.of(new Sheet(file, rows)));
    }

    /** The sign that stands most often in the first line, outside of quotes. */
    private static char between(String words) {
        int[] counts = new int[BETWEEN.length];
        boolean quoted = false;
        for (int index = 0; index < words.length(); index++) {
            char sign = words.charAt(index);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == '\n' || sign == '\r')) {
                break;
            } else if (!quoted) {
                for (int each = 0; each < BETWEEN.length; each++) {
                    counts[each] += sign == BETWEEN[each] ? 1 : 0;
                }
            }
        }
        int best = 0;
        for (int each = 1; each < BETWEEN.length; each++) {
            best = counts[each] > counts[best] ? each : best;
        }
        return BETWEEN[best];
    }
}
