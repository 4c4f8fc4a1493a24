package agraw.exchange.table;

import agraw.compare.agreement.Agreement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How far coders agree as JSON, {@code agraw-agreement/1}; a coefficient that says nothing is null. */
public final class AgreementJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AgreementJson() {}

    /**
     * Writes a comparison.
     *
     * @param unit what coders are compared on
     * @param byCode the figures by the key of each code, in order
     */
    public static String of(
            List<String> coders,
            Enum<?> unit,
            Optional<Agreement.Figures> overall,
            Map<String, Agreement.Figures> byCode) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", "agraw-agreement/1");
        root.put("unit", unit.name().toLowerCase(Locale.ROOT));
        coders.forEach(root.putArray("coders")::add);
        overall.ifPresent(figures -> figures(root.putObject("overall"), figures));
        var codes = root.putArray("codes");
        byCode.forEach((key, figures) -> figures(codes.addObject().put("code", key), figures));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void figures(ObjectNode node, Agreement.Figures figures) {
        put(node, "percent", figures.percent());
        put(node, "cohen", figures.cohen());
        put(node, "fleiss", figures.fleiss());
        put(node, "alpha", figures.alpha());
        put(node, "unitising", figures.unitising());
        node.put("units", figures.units());
        figures.coded().forEach(node.putArray("coded")::add);
    }

    private static void put(ObjectNode node, String name, OptionalDouble figure) {
        if (figure.isPresent()) {
            node.put(name, figure.getAsDouble());
        } else {
            node.putNull(name);
        }
    }
}
