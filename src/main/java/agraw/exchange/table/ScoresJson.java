package agraw.exchange.table;

import agraw.compare.Scoring;
import agraw.model.CaseStudy;
import agraw.model.Criterion;
import agraw.model.Score;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Criteria and scores as JSON, {@code agraw-scores/1}; a gap is an empty list of scores, never a zero. */
public final class ScoresJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ScoresJson() {}

    /**
     * Writes a whole sheet; cases that nobody scored are left out.
     *
     * @param language of labels
     */
    public static String of(Scoring sheet, String language) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", "agraw-scores/1");
        ArrayNode criteria = root.putArray("criteria");
        for (Criterion criterion : sheet.criteria()) {
            criteria.addObject()
                    .put("label", criterion.labels().in(language))
                    .put("definition", criterion.definitions().in(language))
                    .put("weight", criterion.weight())
                    .put("lowest", criterion.lowest())
                    .put("highest", criterion.highest());
        }
        ArrayNode cases = root.putArray("cases");
        for (CaseStudy study : sheet.cases().stream().filter(sheet::isScored).toList()) {
            ObjectNode node = cases.addObject();
            ComparisonJson.study(node, study);
            sheet.of(study).share().ifPresent(share -> node.put("share", share));
            ArrayNode cells = node.putArray("scores");
            for (Criterion criterion : sheet.criteria()) {
                ArrayNode scores = cells.addArray();
                sheet.at(criterion, study).scores().forEach(score -> score(scores.addObject(), score));
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void score(ObjectNode node, Score score) {
        node.put("scorer", score.scorer())
                .put("points", score.points())
                .put("evidence", score.evidence())
                .put("at", score.at().toString());
    }
}
