package agraw.compare.drawing;

import java.util.List;

/**
 * What lies below the places of a map.
 *
 * @param areas are filled
 * @param lines longitude and latitude in turn, in degrees (WGS 84)
 */
public record Outlines(List<Country> areas, List<float[]> lines) {
    public static final Outlines NONE = new Outlines(List.of(), List.of());

    public Outlines {
        areas = List.copyOf(areas);
        lines = List.copyOf(lines);
    }
}
