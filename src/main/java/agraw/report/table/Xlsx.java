package agraw.report.table;

import agraw.exchange.sheet.Grid;
import agraw.exchange.sheet.Grid.Cell;
import agraw.exchange.sheet.SheetWriter;
import agraw.words.Direction;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes tables as the sheets of a spreadsheet: counts are numbers to reckon with, and the last sheet says what they were made from. */
public final class Xlsx {
    private static final int NAMES = 36;
    private static final int WORDS = 40;
    private static final int NUMBERS = 12;
    private static final int SENTENCES = 80;

    private Xlsx() {}

    /**
     * Writes a spreadsheet; the stream stays open.
     *
     * @param tables one a sheet; each has a title of its own
     */
    public static void write(List<Table> tables, OutputStream out) throws IOException {
        List<Grid> sheets = new ArrayList<>();
        tables.forEach(table -> sheets.add(sheet(table)));
        Table first = tables.getFirst();
        List<String> said = Stream.of(Stream.of(first.title()), first.about().stream(), first.notes().stream())
                .flatMap(lines -> lines)
                .toList();
        List<List<Cell>> lines =
                said.stream().map(line -> List.<Cell>of(new Cell.Words(line))).toList();
        sheets.add(new Grid(
                "i", // as signs at places do: a word of no language
                mirrored(first),
                null,
                List.of(new Grid.Column("", SENTENCES)),
                List.of(new Grid.Group("", lines))));
        SheetWriter.write(sheets, out);
    }

    private static boolean mirrored(Table table) {
        return Direction.ofLanguage(table.language()).isRightToLeft();
    }

    private static Grid sheet(Table table) {
        List<Grid.Column> columns = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            int width = columns.isEmpty() ? NAMES : column.number() ? NUMBERS : WORDS;
            String about = column.about().isEmpty() ? "" : "\n" + column.about();
            columns.add(new Grid.Column(column.name() + about, width));
        }
        List<List<Cell>> lines = table.lines().stream()
                .map(line -> line.boxes().stream().map(Xlsx::cell).toList())
                .toList();
        return new Grid(table.title(), mirrored(table), null, columns, List.of(new Grid.Group("", lines)));
    }

    private static Cell cell(Table.Box box) {
        String words = box.plain("\n");
        return !box.gap() && words.matches("-?\\d{1,15}(\\.\\d{1,10})?")
                ? new Cell.Figure(new BigDecimal(words), null)
                : words.isEmpty() ? new Cell.Nothing() : new Cell.Words(words);
    }
}
