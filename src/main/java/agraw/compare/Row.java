package agraw.compare;

import java.util.List;
import java.util.Set;

/**
 * One row of a comparison.
 *
 * @param cells one for each case, in order; none for the heading of a section
 */
public record Row(Subject subject, List<Cell> cells, Set<Difference> differences) {
    public Row {
        cells = List.copyOf(cells);
        differences = Set.copyOf(differences);
    }

    /** Whether no case says anything here. */
    public boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }

    public boolean differs() {
        return !differences.isEmpty();
    }
}
