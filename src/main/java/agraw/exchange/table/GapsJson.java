package agraw.exchange.table;

import agraw.compare.CaseGaps;
import agraw.compare.Completeness;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is missing of cases as JSON, {@code agraw-missing/1}. */
public final class GapsJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GapsJson() {}

    /**
     * Writes what is missing of some cases.
     *
     * @param language of labels and questions
     */
    public static String of(List<CaseGaps> cases, String language) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", "agraw-missing/1");
        ArrayNode list = root.putArray("cases");
        for (CaseGaps gaps : cases) {
            ObjectNode node = list.addObject();
            ComparisonJson.study(node, gaps.caseStudy());
            completeness(node, gaps.completeness());
            ArrayNode sections = node.putArray("sections");
            for (CaseGaps.Part part : gaps.parts()) {
                ObjectNode section = sections.addObject()
                        .put("key", part.section().key())
                        .put("label", part.section().labels().in(language));
                completeness(section, part.completeness());
                ArrayNode fields = section.putArray("missing");
                part.gaps().forEach(gap -> gap(fields.addObject(), gap, language));
            }
            ArrayNode general = node.putArray("general");
            gaps.general().forEach(note -> general.add(note.content()));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void gap(ObjectNode node, CaseGaps.Gap gap, String language) {
        node.put("field", gap.entry().field().key())
                .put("label", gap.entry().field().labels().in(language))
                .put("answered", gap.answered())
                .put("noted", gap.isNoted());
        ArrayNode questions = node.putArray("questions");
        gap.questions(language).forEach(questions::add);
    }

    private static void completeness(ObjectNode node, Completeness completeness) {
        node.put("answered", completeness.answered()).put("asked", completeness.asked());
    }
}
