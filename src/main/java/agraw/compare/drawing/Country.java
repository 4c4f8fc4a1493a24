package agraw.compare.drawing;

import java.util.List;

/**
 * A country's outline.
 *
 * @param code ISO 3166-1 alpha-2; empty where it has none
 * @param name in English, as the outlines call it
 * @param rings closed lines, longitude and latitude in turn, in degrees (WGS 84)
 */
public record Country(String code, String name, List<float[]> rings) {
    public Country {
        rings = List.copyOf(rings);
    }

    /** The middle of its largest piece of land, longitude and latitude: the centroid of the polygon by its area. */
    public double[] middle() {
        double[] best = {0, 0};
        double most = -1;
        for (float[] ring : rings) {
            double area = 0;
            double x = 0;
            double y = 0;
            for (int at = 0; at + 3 < ring.length; at += 2) {
                double cross = (double) ring[at] * ring[at + 3] - (double) ring[at + 2] * ring[at + 1];
                area += cross;
                x += (ring[at] + ring[at + 2]) * cross;
                y += (ring[at + 1] + ring[at + 3]) * cross;
            }
            if (Math.abs(area) > most && area != 0) {
                most = Math.abs(area);
                best = new double[] {x / (3 * area), y / (3 * area)};
            }
        }
        return best;
    }
}
