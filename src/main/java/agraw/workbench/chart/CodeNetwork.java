package agraw.workbench.chart;

import agraw.compare.across.Head;
import agraw.compare.across.Nearness;
import agraw.compare.drawing.Ring;
import agraw.words.Messages;
import agraw.workbench.Chosen;
import agraw.workbench.CoOccurring;
import agraw.workbench.Crossing;
import agraw.workbench.Overview;
import agraw.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;

/** Which codes come together on passages, as a network. Codes that come together with none are not drawn. */
public final class CodeNetwork {
    private final CoOccurring together;
    private final Crossing crossing;

    private CodeNetwork(CoOccurring together, Crossing crossing) {
        this.together = together;
        this.crossing = crossing;
    }

    public static CodeNetwork of(Workbench workbench) {
        return new CodeNetwork(CoOccurring.of(workbench), Crossing.of(workbench));
    }

    /**
     * Principles, or codes.
     *
     * @param width in pixels
     */
    public Chart draw(
            Chosen chosen, Crossing.Rows rows, Nearness nearness, double width, double height, Messages messages) {
        Overview table = together.read(chosen, rows, nearness, messages);
        var cross = crossing.count(chosen, new Crossing.Order(rows, Crossing.Columns.CASE, null), messages)
                .cross();
        List<Ring.Node> nodes = new ArrayList<>();
        List<Ring.Edge> edges = new ArrayList<>();
        List<Mark> edgeMarks = new ArrayList<>();
        List<Mark> nodeMarks = new ArrayList<>();
        int[] nodeOf = new int[table.rows().size()];
        for (int row = 0; row < table.rows().size(); row++) {
            Head head = table.rows().get(row);
            nodeOf[row] = -1;
            int weight = cross.ofRow(row).total();
            if (rows == Crossing.Rows.PRINCIPLE || comesTogether(table, row)) {
                nodeOf[row] = nodes.size();
                nodes.add(new Ring.Node(head.words(), head.words() + " " + head.about() + ": " + weight, weight));
                nodeMarks.add(Mark.of(head.words(), chosen.pick().and(head.pick()), weight));
            }
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = row + 1; column < table.columns().size(); column++) {
                Overview.Box box = table.at(row, column);
                if (box.tags() > 0) {
                    String title = table.rows().get(row).words() + " · "
                            + table.columns().get(column).words();
                    edges.add(new Ring.Edge(nodeOf[row], nodeOf[column], (int) box.tags(), title + ": " + box.tags()));
                    edgeMarks.add(Mark.of(title, box.behind().tags(), box.tags()));
                }
            }
        }
        List<Mark> marks = new ArrayList<>(edgeMarks);
        marks.addAll(nodeMarks);
        return new Chart(
                Ring.draw(messages.say("chart.network"), nodes, edges, width, height), marks, table, List.of());
    }

    private static boolean comesTogether(Overview table, int row) {
        for (int column = 0; column < table.columns().size(); column++) {
            if (table.at(row, column).tags() > 0) {
                return true;
            }
        }
        return false;
    }
}
