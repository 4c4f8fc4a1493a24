package agraw.compare.drawing;

/** A person's own map, to lie below the places: pictures, and outlines above them. */
public record BaseMap(Land land, Tiles tiles) {
    public static final BaseMap NONE = new BaseMap(Land.NONE, Tiles.NONE);

    public static BaseMap of(Land land) {
        return new BaseMap(land, Tiles.NONE);
    }

    public static BaseMap of(Tiles tiles) {
        return new BaseMap(Land.NONE, tiles);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
