package agraw.exchange.table;

import agraw.compare.Stances;
import agraw.compare.across.Cross;
import agraw.compare.across.Head;
import agraw.compare.across.Tally;
import agraw.model.Feature;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Counts of tags as JSON, {@code agraw-matrix/2}; cells without tags are left out of it. */
public final class CrossJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CrossJson() {}

    /**
     * Writes a whole table.
     *
     * @param about what it was made from
     */
    public static String of(Cross cross, List<String> about) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", "agraw-matrix/2");
        ArrayNode lines = root.putArray("about");
        about.forEach(lines::add);
        ArrayNode columns = root.putArray("columns");
        for (int column = 0; column < cross.columns().size(); column++) {
            ObjectNode node = head(columns.addObject(), cross.columns().get(column));
            tally(node.putObject("tags"), cross.ofColumn(column));
        }
        ArrayNode rows = root.putArray("rows");
        for (int row = 0; row < cross.rows().size(); row++) {
            ObjectNode node = head(rows.addObject(), cross.rows().get(row));
            tally(node.putObject("tags"), cross.ofRow(row));
            ArrayNode cells = node.putArray("cells");
            for (int column = 0; column < cross.columns().size(); column++) {
                Tally counts = cross.at(row, column);
                if (counts.total() > 0) {
                    ObjectNode cell = cells.addObject();
                    cell.put("column", column);
                    tally(cell, counts);
                    cell.put("cases", cross.cases(row, column));
                }
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static ObjectNode head(ObjectNode node, Head head) {
        node.put("key", head.words());
        if (!head.about().isEmpty()) {
            node.put("label", head.about());
        }
        return node;
    }

    private static void tally(ObjectNode node, Tally counts) {
        stances(node, counts.stances());
        node.put("present", counts.of(Feature.PRESENT))
                .put("absent", counts.of(Feature.ABSENT))
                .put("contested", counts.of(Feature.CONTESTED));
    }

    static void stances(ObjectNode node, Stances counts) {
        node.put("supports", counts.supports())
                .put("challenges", counts.challenges())
                .put("nuance", counts.nuance())
                .put("none", counts.none())
                .put("total", counts.total());
    }
}
