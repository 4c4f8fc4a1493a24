package agraw.exchange.table;

import agraw.compare.Matrix;
import agraw.compare.Stances;
import agraw.model.Code;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Counts of tags as JSON, {@code agraw-matrix/1}; what a case has no tags for is left out of it. */
public final class MatrixJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MatrixJson() {}

    /**
     * Writes a whole matrix.
     *
     * @param language of labels
     */
    public static String of(Matrix matrix, String language) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", "agraw-matrix/1");
        ArrayNode columns = root.putArray("columns");
        for (int column = 0; column < matrix.columns().size(); column++) {
            Code code = matrix.columns().get(column);
            ObjectNode node = columns.addObject()
                    .put("key", code.key())
                    .put("label", code.labels().in(language));
            stances(node.putObject("tags"), matrix.ofColumn(column));
        }
        ArrayNode cases = root.putArray("cases");
        for (int row = 0; row < matrix.cases().size(); row++) {
            ObjectNode node = cases.addObject();
            ComparisonJson.study(node, matrix.cases().get(row));
            stances(node.putObject("tags"), matrix.ofCase(row));
            ObjectNode cells = node.putObject("cells");
            for (int column = 0; column < matrix.columns().size(); column++) {
                Stances counts = matrix.at(row, column);
                if (counts.total() > 0) {
                    stances(cells.putObject(matrix.columns().get(column).key()), counts);
                }
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    static void stances(ObjectNode node, Stances counts) {
        node.put("supports", counts.supports())
                .put("challenges", counts.challenges())
                .put("nuance", counts.nuance())
                .put("none", counts.none())
                .put("total", counts.total());
    }
}
