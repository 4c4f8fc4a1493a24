package agraw.compare.across;

/** What a table of counts shows in its cells. */
public enum Measure {
    /** How many tags, by stance. */
    TAGS,
    /** How many tags, by what they say of the feature. */
    FEATURES,
    /** How many of the column's cases have such a tag, as a share of them. */
    CASES,
    /** The share of the row's tags that stand in the column. */
    OF_ROW,
    /** The share of the column's tags that stand in the row. */
    OF_COLUMN;

    /** Whether cells are shares from 0 to 1. */
    public boolean isShare() {
        return this == CASES || this == OF_ROW || this == OF_COLUMN;
    }

    /**
     * The share of a cell.
     *
     * @param cases how many cases are looked at, for columns that are not of cases
     * @return 0 to 1; not a number where there is nothing to take a share of
     */
    public double share(Cross cross, int row, int column, int cases) {
        return switch (this) {
            case TAGS, FEATURES -> throw new IllegalArgumentException(name() + " is no share");
            case CASES -> {
                int all = cross.columns()
                        .get(column)
                        .pick()
                        .cases()
                        .map(java.util.Set::size)
                        .orElse(cases);
                yield (double) cross.cases(row, column) / all;
            }
            case OF_ROW ->
                (double) cross.at(row, column).total() / cross.ofRow(row).total();
            case OF_COLUMN ->
                (double) cross.at(row, column).total() / cross.ofColumn(column).total();
        };
    }
}
