package agraw.exchange.geo;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Places as GeoJSON (RFC 7946): a feature each, longitude before latitude. */
public final class GeoJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GeoJson() {}

    /**
     * A collection of features.
     *
     * @param about what it was made from, as a member of the collection that readers may pass over (section 6.1)
     */
    public static String of(List<Located> all, List<String> about) {
        ObjectNode root = JSON.createObjectNode();
        root.put("type", "FeatureCollection");
        ArrayNode said = root.putArray("about");
        about.forEach(said::add);
        ArrayNode features = root.putArray("features");
        for (Located one : all) {
            ObjectNode feature = features.addObject().put("type", "Feature");
            ObjectNode geometry = feature.putObject("geometry").put("type", one.isWay() ? "LineString" : "Point");
            ArrayNode coordinates = geometry.putArray("coordinates");
            if (one.isWay()) {
                for (int at = 0; at + 1 < one.points().size(); at += 2) {
                    coordinates
                            .addArray()
                            .add(one.points().get(at))
                            .add(one.points().get(at + 1));
                }
            } else {
                one.points().forEach(coordinates::add);
            }
            ObjectNode properties = feature.putObject("properties");
            properties.put("name", one.name()).put("role", one.role()).put("exact", one.exact());
            ArrayNode cases = properties.putArray("cases");
            one.cases().forEach(cases::add);
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }
}
