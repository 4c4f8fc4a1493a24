package agraw.desktop.compare;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** Where the columns stand: the names keep their place, the cases share the rest and are scrolled where it is too narrow. In pixels. */
final class Columns {
    private static final double LEAST = 210;
    private static final double NAMES = 0.21;
    private static final double LEAST_NAMES = 168;
    private static final double MOST_NAMES = 260;

    /** The width of what is seen. */
    final DoubleProperty width = new SimpleDoubleProperty();
    /** How far the cases are scrolled. */
    final DoubleProperty offset = new SimpleDoubleProperty();

    private int count = 1;

    void setCount(int cases) {
        count = Math.max(1, cases);
        clamp();
    }

    /** The width of the names. */
    double names() {
        return names(width.get());
    }

    double names(double whole) {
        return Math.rint(Math.clamp(whole * NAMES, LEAST_NAMES, MOST_NAMES));
    }

    /** The room for all cases together. */
    double room() {
        return room(width.get());
    }

    private double room(double whole) {
        return Math.max(0, whole - names(whole));
    }

    double column() {
        return column(width.get());
    }

    private double column(double whole) {
        return Math.max(LEAST, Math.floor(room(whole) / count));
    }

    /** The width of one column, in a line that is so wide; the last one takes the pixels that the others leave. */
    double column(int index, double whole) {
        double column = column(whole);
        return index == count - 1 ? Math.max(column, room(whole) - index * column) : column;
    }

    /** How far the cases can be scrolled. */
    double most() {
        return Math.max(0, column() * count - room());
    }

    /** The left of a case's column within the room. */
    double left(int index) {
        return index * column() - offset.get();
    }

    /** Scrolls a column into view. */
    void show(int index) {
        if (left(index) < 0) {
            offset.set(index * column());
        } else if (left(index) + column() > room()) {
            offset.set((index + 1) * column() - room());
        }
        clamp();
    }

    void clamp() {
        offset.set(Math.clamp(offset.get(), 0, most()));
    }
}
