package agraw.exchange.geo;

import agraw.compare.drawing.Land;
import agraw.exchange.file.WholeFile;
import agraw.model.Failure;
import agraw.model.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's own map as GeoJSON (RFC 7946): its polygons and lines; points and what a feature says are passed over. */
final class GeoJsonMap {
    private static final int MOST_BYTES = 64 << 20;
    private static final int MOST_DEPTH = 24;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_DEPTH)
                            .build())
                    .build())
            .build();

    private final List<float[]> areas = new ArrayList<>();
    private final List<float[]> lines = new ArrayList<>();

    private GeoJsonMap() {}

    /**
     * The outlines of a file.
     *
     * @throws Refusal {@link Failure.NotAMap} where it has no polygons or lines in degrees, {@link Failure.FileUnreadable} and
     *     {@link Failure.FileTooLarge} as for any file
     */
    static Land read(Path file) {
        byte[] bytes = WholeFile.read(file, MOST_BYTES);
        GeoJsonMap map = new GeoJsonMap();
        try {
            map.add(JSON.readTree(bytes));
        } catch (JacksonException _) {
            throw new Refusal(new Failure.NotAMap(file.toString()));
        }
        if (map.areas.isEmpty() && map.lines.isEmpty()) {
            throw new Refusal(new Failure.NotAMap(file.toString()));
        }
        return Land.of(map.areas, map.lines);
    }

    private void add(JsonNode node) {
        JsonNode coordinates = node.path("coordinates");
        switch (node.path("type").asString("")) {
            case "FeatureCollection" -> node.path("features").forEach(this::add);
            case "Feature" -> add(node.path("geometry"));
            case "GeometryCollection" -> node.path("geometries").forEach(this::add);
            case "Polygon" -> coordinates.forEach(ring -> line(ring, areas));
            case "MultiPolygon" -> coordinates.forEach(polygon -> polygon.forEach(ring -> line(ring, areas)));
            case "LineString" -> line(coordinates, lines);
            case "MultiLineString" -> coordinates.forEach(line -> line(line, lines));
            default -> {}
        }
    }

    /** A line whose points are all on earth; one in metres of some grid is none. */
    private static void line(JsonNode points, List<float[]> to) {
        float[] line = new float[points.size() * 2];
        for (int at = 0; at < points.size(); at++) {
            JsonNode longitude = points.path(at).path(0);
            JsonNode latitude = points.path(at).path(1);
            if (!longitude.isNumber()
                    || !latitude.isNumber()
                    || Math.abs(longitude.asDouble()) > 180
                    || Math.abs(latitude.asDouble()) > 90) {
                return;
            }
            line[2 * at] = (float) longitude.asDouble();
            line[2 * at + 1] = (float) latitude.asDouble();
        }
        if (line.length >= 4) {
            to.add(line);
        }
    }
}
