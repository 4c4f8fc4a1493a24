package agraw.compare.drawing;

import java.util.List;

/**
 * Square pictures of the earth's surface as web maps have them: at zoom 0 one picture is the whole world, and each further zoom cuts every
 * picture into four. Columns are counted from the west, rows from the north.
 */
public interface Tiles {
    /** There are none. */
    Tiles NONE = new Tiles() {
        @Override
        public int least() {
            return 0;
        }

        @Override
        public int most() {
            return -1;
        }

        @Override
        public String credit() {
            return "";
        }

        @Override
        public List<Tile> within(int zoom, Range columns, Range rows) {
            return List.of();
        }
    };

    /** One picture. */
    record Tile(int column, int row, Encoded picture) {}

    /** From a number to a number, both within. */
    record Range(int from, int to) {
        long count() {
            return (long) to - from + 1;
        }
    }

    /** The least zoom that there are pictures of. */
    int least();

    /** The highest zoom that there are pictures of; below {@link #least} where there are none. */
    int most();

    /** Who made the pictures; has to be named beside them. Empty where that is not known. */
    String credit();

    /** The pictures that there are of a part of the earth. */
    List<Tile> within(int zoom, Range columns, Range rows);
}
