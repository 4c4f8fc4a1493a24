package agraw.exchange.geo;

import agraw.compare.drawing.Country;
import agraw.compare.drawing.Land;
import com.ibm.icu.util.Region;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outlines of all countries, by Natural Earth at 1:50 million. They are kept as TopoJSON (specification 1.0.0, section 2.1), in which
 * neighbours share the arcs of their border: each point is said by how far it is from the one before, in steps of the transform.
 */
public final class NaturalEarth {
    private static final String FILE = "/agraw/geo/countries-50m.json";

    private NaturalEarth() {}

    private static final class Once {
        static final List<Country> COUNTRIES = read();
        static final Land LAND =
                Land.of(COUNTRIES.stream().flatMap(one -> one.rings().stream()).toList(), List.of());
    }

    /** All countries; they are read when they are first asked for. */
    public static List<Country> countries() {
        return Once.COUNTRIES;
    }

    /** All countries on the plane of a map. */
    public static Land land() {
        return Once.LAND;
    }

    private static List<Country> read() {
        JsonNode root;
        try (InputStream file = Objects.requireNonNull(NaturalEarth.class.getResourceAsStream(FILE))) {
            root = JsonMapper.builder().build().readTree(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        List<float[]> arcs = arcs(root);
        List<Country> countries = new ArrayList<>();
        for (JsonNode geometry : root.path("objects").path("countries").path("geometries")) {
            List<float[]> rings = new ArrayList<>();
            String type = geometry.path("type").asString("");
            if (type.equals("Polygon")) {
                geometry.path("arcs").forEach(ring -> rings.add(ring(ring, arcs)));
            } else if (type.equals("MultiPolygon")) {
                geometry.path("arcs").forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring, arcs))));
            }
            countries.add(new Country(
                    code(geometry.path("id").asString("")),
                    geometry.path("properties").path("name").asString(""),
                    rings));
        }
        return List.copyOf(countries);
    }

    private static String code(String numeric) {
        try {
            return Region.getInstance(Integer.parseInt(numeric)).toString();
        } catch (IllegalArgumentException _) {
            return ""; // a region without a code of its own, such as Northern Cyprus
        }
    }

    private static List<float[]> arcs(JsonNode root) {
        double scaleX = root.path("transform").path("scale").path(0).asDouble();
        double scaleY = root.path("transform").path("scale").path(1).asDouble();
        double moveX = root.path("transform").path("translate").path(0).asDouble();
        double moveY = root.path("transform").path("translate").path(1).asDouble();
        List<float[]> arcs = new ArrayList<>();
        for (JsonNode arc : root.path("arcs")) {
            float[] points = new float[arc.size() * 2];
            long x = 0;
            long y = 0;
            for (int at = 0; at < arc.size(); at++) {
                x += arc.path(at).path(0).asLong();
                y += arc.path(at).path(1).asLong();
                points[2 * at] = (float) (x * scaleX + moveX);
                points[2 * at + 1] = (float) (y * scaleY + moveY);
            }
            arcs.add(points);
        }
        return arcs;
    }

    /** Arcs one behind the other, without the point that two share; a negative number is an arc backwards (its complement). */
    private static float[] ring(JsonNode indexes, List<float[]> arcs) {
        int size = 0;
        for (JsonNode index : indexes) {
            size += arc(index, arcs).length - 2;
        }
        float[] ring = new float[size + 2];
        int to = 0;
        for (JsonNode index : indexes) {
            float[] arc = arc(index, arcs);
            int points = arc.length / 2;
            boolean back = index.asInt() < 0;
            for (int at = to == 0 ? 0 : 1; at < points; at++) {
                int from = back ? points - 1 - at : at;
                ring[to++] = arc[2 * from];
                ring[to++] = arc[2 * from + 1];
            }
        }
        return ring;
    }

    private static float[] arc(JsonNode index, List<float[]> arcs) {
        int at = index.asInt();
        return arcs.get(at < 0 ? ~at : at);
    }
}
