package agraw.desktop.compare;

import agraw.compare.Row;
import java.util.List;

/**
 * One row as it is shown.
 *
 * @param folded whether the rows under a heading are hidden
 * @param rows how many rows stand under a heading, folded or not
 * @param differing in how many of them the cases differ
 * @param written what a person wrote of it; empty for nothing
 * @param about who wrote it, and on what it rests
 * @param cells what each case shows, in order; none for the heading of a section
 */
record Line(Row row, boolean folded, int rows, int differing, String written, String about, List<List<Item>> cells) {
    Line {
        cells = List.copyOf(cells);
    }

    boolean isHeading() {
        return row.subject().isHeading();
    }

    /** What stands in a column; nothing in the heading of a section. */
    List<Item> items(int column) {
        return column < cells.size() ? cells.get(column) : List.of();
    }
}
