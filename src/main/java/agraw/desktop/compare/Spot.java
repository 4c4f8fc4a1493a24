package agraw.desktop.compare;

import java.util.List;

/** Where the keyboard is: a line, a column and an item in the cell, all from 0. */
record Spot(int line, int column, int item) {
    static final Spot FIRST = new Spot(0, 0, 0);

    /** Which way an arrow leads. */
    enum Way {
        /** To the next item, or the cell below. */
        DOWN,
        UP,
        /** To the cell below, past all items. */
        LINE_DOWN,
        LINE_UP,
        NEXT,
        PREVIOUS,
        FIRST_COLUMN,
        LAST_COLUMN,
        TOP,
        BOTTOM
    }

    /** The nearest spot that there is. */
    Spot within(List<Line> lines, int columns) {
        if (lines.isEmpty() || columns == 0) {
            return FIRST;
        }
        int at = Math.clamp(line, 0, lines.size() - 1);
        int across = Math.clamp(column, 0, columns - 1);
        int items = lines.get(at).items(across).size();
        return new Spot(at, across, Math.clamp(item, 0, Math.max(0, items - 1)));
    }

    /** The spot one step away; the same at an end. */
    Spot moved(Way way, List<Line> lines, int columns) {
        if (lines.isEmpty()) {
            return this;
        }
        Spot to = switch (way) {
            case DOWN ->
                item + 1 < lines.get(line).items(column).size()
                        ? new Spot(line, column, item + 1)
                        : line + 1 < lines.size() ? new Spot(line + 1, column, 0) : this;
            case UP ->
                item > 0
                        ? new Spot(line, column, item - 1)
                        : line > 0 ? new Spot(line - 1, column, Integer.MAX_VALUE) : this;
            case LINE_DOWN -> new Spot(line + 1, column, 0);
            case LINE_UP -> new Spot(line - 1, column, 0);
            case NEXT -> new Spot(line, column + 1, 0);
            case PREVIOUS -> new Spot(line, column - 1, 0);
            case FIRST_COLUMN -> new Spot(line, 0, 0);
            case LAST_COLUMN -> new Spot(line, columns - 1, 0);
            case TOP -> new Spot(0, column, 0);
            case BOTTOM -> new Spot(lines.size() - 1, column, 0);
        };
        return to.within(lines, columns);
    }
}
