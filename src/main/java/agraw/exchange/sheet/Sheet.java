package agraw.exchange.sheet;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/**
 * One sheet of a file: its rows that have anything in them. Cells are words, stripped; numbers plain, dates as ISO 8601.
 *
 * @param name of the sheet; of a CSV file, the file's
 */
public record Sheet(String name, List<Row> rows) {
    public Sheet {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number from 1, as the program that made the file shows it
     * @param cells from the first column on; the last ones that are empty are left out
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The words of a column, from 0; empty where the row ends before it. */
        public String get(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        public boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /** The first row: the headers. */
    public Optional<Row> head() {
        return rows.stream().findFirst();
    }

    /** The rows below the headers. */
    public List<Row> body() {
        return rows.isEmpty() ? List.of() : rows.subList(1, rows.size());
    }

    /** A cell as people name it: B7. */
    public static String cell(int row, int column) {
        return CellReference.convertNumToColString(Math.max(0, column)) + row;
    }
}
