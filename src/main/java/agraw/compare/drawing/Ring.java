package agraw.compare.drawing;

import java.util.List;

/** A network whose nodes stand on a circle, in their order: the same data are always drawn alike. */
public final class Ring {
    private static final double MOST_DISC = 17;
    private static final double LEAST_DISC = 4;
    private static final double MOST_LINE = 9;
    private static final double LABEL = 150;

    private Ring() {}

    /**
     * A node.
     *
     * @param weight how much it counts
     */
    public record Node(String key, String says, int weight) {}

    /** How often two nodes come together. */
    public record Edge(int from, int to, int weight, String says) {}

    /** The network. The first marks are those of the edges, then those of the nodes. */
    public static Drawing draw(String title, List<Node> nodes, List<Edge> edges, double width, double height) {
        Sheet sheet = new Sheet();
        double middleX = width / 2;
        double middleY = height / 2;
        double radius = Math.max(60, Math.min(width / 2 - LABEL, height / 2 - 46));
        int heaviest = Math.max(1, edges.stream().mapToInt(Edge::weight).max().orElse(1));
        for (Edge edge : edges) {
            double x = x(edge.from(), nodes.size(), middleX, radius);
            double y = y(edge.from(), nodes.size(), middleY, radius);
            double toX = x(edge.to(), nodes.size(), middleX, radius);
            double toY = y(edge.to(), nodes.size(), middleY, radius);
            double bend = 0.35;
            double viaX = (x + toX) / 2 + (middleX - (x + toX) / 2) * bend;
            double viaY = (y + toY) / 2 + (middleY - (y + toY) / 2) * bend;
            double thick = 1 + (MOST_LINE - 1) * edge.weight() / heaviest;
            int mark = sheet.mark(edge.says());
            sheet.add(new Shape.Curve(x, y, viaX, viaY, toX, toY, Ink.OPEN, thick, mark));
            sheet.small(
                    (x + toX) / 4 + viaX / 2,
                    (y + toY) / 4 + viaY / 2 - thick / 2 - 2,
                    Integer.toString(edge.weight()),
                    Anchor.MIDDLE,
                    Ink.TEXT,
                    mark);
        }
        int most = Math.max(1, nodes.stream().mapToInt(Node::weight).max().orElse(1));
        for (int at = 0; at < nodes.size(); at++) {
            Node node = nodes.get(at);
            double x = x(at, nodes.size(), middleX, radius);
            double y = y(at, nodes.size(), middleY, radius);
            double disc = LEAST_DISC + (MOST_DISC - LEAST_DISC) * Math.sqrt((double) node.weight() / most);
            int mark = sheet.mark(node.says());
            sheet.add(new Shape.Disc(x, y, disc, Ink.ACCENT, mark));
            boolean left = x < middleX - 1;
            boolean upright = Math.abs(x - middleX) < 1;
            sheet.add(new Shape.Words(
                    upright ? x : left ? x - disc - 6 : x + disc + 6,
                    upright ? (y < middleY ? y - disc - 6 : y + disc + 16) : y + 4,
                    node.key(),
                    Sheet.LETTERS,
                    true,
                    upright ? Anchor.MIDDLE : left ? Anchor.END : Anchor.BEGIN,
                    Ink.TEXT,
                    mark));
        }
        return sheet.drawing(width, height, title);
    }

    private static double angle(int at, int all) {
        return 2 * Math.PI * at / Math.max(1, all) - Math.PI / 2;
    }

    private static double x(int at, int all, double middle, double radius) {
        return middle + radius * Math.cos(angle(at, all));
    }

    private static double y(int at, int all, double middle, double radius) {
        return middle + radius * Math.sin(angle(at, all));
    }
}
