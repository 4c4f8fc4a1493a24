package agraw.exchange.table;

import agraw.compare.Answer;
import agraw.compare.NeedMatch;
import agraw.model.Match;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Needs, capacities and what meets as JSON, {@code agraw-needs/1}: values and keys as they are kept; items are named by their place. */
public final class NeedsJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private NeedsJson() {}

    public static String of(List<NeedMatch> cases) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", "agraw-needs/1");
        ArrayNode list = root.putArray("cases");
        for (NeedMatch match : cases) {
            ObjectNode node = list.addObject();
            ComparisonJson.study(node, match.caseStudy());
            items(node.putArray("needs"), match.needs());
            items(node.putArray("capacities"), match.capacities());
            ArrayNode matches = node.putArray("matches");
            for (int need = 0; need < match.needs().size(); need++) {
                for (int capacity = 0; capacity < match.capacities().size(); capacity++) {
                    List<Match> said = match.of(
                            match.needs().get(need).fact(),
                            match.capacities().get(capacity).fact());
                    for (Match one : said) {
                        matches.addObject()
                                .put("need", need + 1)
                                .put("capacity", capacity + 1)
                                .put("strength", one.strength().name().toLowerCase(Locale.ROOT))
                                .put("reason", one.reason())
                                .put("author", one.author());
                    }
                }
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void items(ArrayNode list, List<Answer> items) {
        for (Answer item : items) {
            ObjectNode node = list.addObject().put("value", item.fact().value());
            item.parts()
                    .forEach(part -> node.withArrayProperty(part.entry().field().key())
                            .add(part.fact().value()));
            ArrayNode references = node.putArray("references");
            item.references().forEach(references::add);
        }
    }
}
