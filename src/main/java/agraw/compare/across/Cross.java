package agraw.compare.across;

import agraw.model.Feature;
import agraw.model.Stance;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table of counts: how many tags stand in each row and column, by stance and feature, and of how many cases they are. A tag that stands
 * in several columns, because its case says several things, is counted in each of them and once in the totals.
 */
public final class Cross {
    private final Axis rows;
    private final Axis columns;
    private final int[] counts;
    private final int[] rowTotals;
    private final int[] columnTotals;
    private final int[] total;
    private final @Nullable BitSet[] cases;
    private final @Nullable BitSet[] casesOfRows;

    private Cross(Axis rows, Axis columns) {
        int height = rows.heads().size();
        int width = columns.heads().size();
        this.rows = rows;
        this.columns = columns;
        this.counts = new int[Math.multiplyExact(Math.multiplyExact(height, width), Tally.SIZE)];
        this.rowTotals = new int[height * Tally.SIZE];
        this.columnTotals = new int[width * Tally.SIZE];
        this.total = new int[Tally.SIZE];
        // Of one case a cell has either none or one: that needs no sets.
        boolean byCase =
                columns.by() == Axis.By.CASE && columns.heads().stream().allMatch(Cross::isOneCase);
        this.cases = new BitSet[byCase ? 0 : height * width];
        this.casesOfRows = new BitSet[height];
    }

    private static boolean isOneCase(Head head) {
        return head.pick().cases().filter(cases -> cases.size() == 1).isPresent();
    }

    /** Takes counts in any order, each of one case and code. */
    public static final class Builder {
        private final Cross made;
        private final Map<UUID, Integer> numbers = new HashMap<>();

        /** Only the cases that are named are counted. */
        public Builder(Axis rows, Axis columns, List<UUID> cases) {
            made = new Cross(rows, columns);
            for (int number = 0; number < cases.size(); number++) {
                numbers.put(cases.get(number), number);
            }
        }

        /**
         * Adds tags that are alike.
         *
         * @param trait what they say of the trait that the table asks for; empty: nothing
         */
        public void add(
                UUID caseStudy, UUID code, @Nullable Stance stance, @Nullable Feature feature, String trait, int tags) {
            Integer number = numbers.get(caseStudy);
            if (number != null) {
                made.add(
                        number,
                        made.rows.at(caseStudy, code, trait),
                        made.columns.at(caseStudy, code, trait),
                        Tally.index(stance, feature),
                        tags);
            }
        }

        public Cross build() {
            return made;
        }
    }

    private void add(int caseStudy, int[] inRows, int[] inColumns, int index, int tags) {
        if (inRows.length == 0 || inColumns.length == 0) {
            return;
        }
        int width = columns.heads().size();
        for (int row : inRows) {
            for (int column : inColumns) {
                int cell = row * width + column;
                counts[cell * Tally.SIZE + index] += tags;
                if (cases.length > 0) {
                    set(cases, cell, caseStudy);
                }
            }
            rowTotals[row * Tally.SIZE + index] += tags;
            set(casesOfRows, row, caseStudy);
        }
        for (int column : inColumns) {
            columnTotals[column * Tally.SIZE + index] += tags;
        }
        total[index] += tags;
    }

    private static void set(@Nullable BitSet[] sets, int at, int number) {
        BitSet set = sets[at];
        if (set == null) {
            set = new BitSet();
            sets[at] = set;
        }
        set.set(number);
    }

    public List<Head> rows() {
        return rows.heads();
    }

    public List<Head> columns() {
        return columns.heads();
    }

    /** The tags of a row and column, from 0. */
    public Tally at(int row, int column) {
        return new Tally(counts, (row * columns.heads().size() + column) * Tally.SIZE);
    }

    /** Of how many cases the tags of a row and column are. */
    public int cases(int row, int column) {
        if (cases.length == 0) {
            return at(row, column).total() > 0 ? 1 : 0;
        }
        BitSet set = cases[row * columns.heads().size() + column];
        return set == null ? 0 : set.cardinality();
    }

    /** The tags of a row, each once. */
    public Tally ofRow(int row) {
        return new Tally(rowTotals, row * Tally.SIZE);
    }

    /** Of how many cases the tags of a row are. */
    public int casesOfRow(int row) {
        BitSet set = casesOfRows[row];
        return set == null ? 0 : set.cardinality();
    }

    /** The tags of a column, each once. */
    public Tally ofColumn(int column) {
        return new Tally(columnTotals, column * Tally.SIZE);
    }

    /** All tags of the table, each once. */
    public Tally total() {
        return new Tally(total, 0);
    }

    /** The most tags in one cell. */
    public int most() {
        int most = 0;
        for (int row = 0; row < rows.heads().size(); row++) {
            for (int column = 0; column < columns.heads().size(); column++) {
                most = Math.max(most, at(row, column).total());
            }
        }
        return most;
    }
}
