package agraw.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table for a spreadsheet.
 *
 * @param name of the sheet
 * @param rightToLeft whether the first column stands at the right
 * @param grouped what the lines are grouped by; null: they are not
 */
public record Grid(
        String name, boolean rightToLeft, @Nullable String grouped, List<Column> columns, List<Group> groups) {
    public Grid {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /**
     * One column.
     *
     * @param width in characters
     */
    public record Column(String name, int width) {}

    /**
     * Lines that belong together.
     *
     * @param name what stands above them, if the sheet is grouped
     * @param lines each with a cell a column
     */
    public record Group(String name, List<List<Cell>> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** How many lines there are, without headings. */
    public int size() {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }

    /** What stands in one cell. */
    public sealed interface Cell {
        /** Nothing is known. */
        record Nothing() implements Cell {}

        record Words(String words) implements Cell {}

        /** A number to reckon with; with its unit, if it has one. */
        record Figure(BigDecimal number, @Nullable String unit) implements Cell {}

        /** A year alone, which is written without thousands. */
        record Year(int year) implements Cell {}

        record Day(LocalDate day) implements Cell {}
    }
}
