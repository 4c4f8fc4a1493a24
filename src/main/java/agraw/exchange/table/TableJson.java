package agraw.exchange.table;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A table of words as JSON, {@code agraw-table/1}: each line an object by the names of the columns. */
public final class TableJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TableJson() {}

    /**
     * Writes a whole table.
     *
     * @param about what it was made from
     * @param lines each with a word a column; a line of one word is the heading of those that follow
     */
    public static String of(String title, List<String> about, List<String> columns, List<List<String>> lines) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", "agraw-table/1").put("title", title);
        ArrayNode from = root.putArray("about");
        about.forEach(from::add);
        ArrayNode all = root.putArray("lines");
        String heading = "";
        for (List<String> line : lines) {
            if (line.size() == 1 && columns.size() > 1) {
                heading = line.getFirst();
                continue;
            }
            ObjectNode node = all.addObject();
            if (!heading.isEmpty()) {
                node.put("under", heading);
            }
            for (int column = 0; column < line.size(); column++) {
                node.put(columns.get(column), line.get(column));
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }
}
