package agraw.compare.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Places on a map of countries (Mercator's projection), with the ways between them. Places that lie near each other are one disc. */
public final class WorldMap {
    /** Places that are so near, in pixels, are drawn together. */
    private static final double NEAR = 18;

    private static final double MOST_DISC = 16;
    private static final double SHORTEST = 4;
    /** Names keep off the corner with the legend. */
    private static final double LEGEND = 150;
    /** How far a way leaves the straight line, by its length, so that there and back are two. */
    private static final double BEND = 0.18;

    private final List<Spot> spots;
    private final double width;
    private final double height;
    private final Ground ground;

    /**
     * A place of a case.
     *
     * @param origin whether people left from it; otherwise they went to it
     * @param study which case, by its number
     */
    public record Spot(double longitude, double latitude, boolean origin, int study, String name) {}

    /** Spots that are drawn as one disc. */
    private static final class Cluster {
        private final boolean origin;
        private final List<Spot> spots = new ArrayList<>();
        private double x;
        private double y;

        Cluster(boolean origin) {
            this.origin = origin;
        }

        void add(Spot spot, double atX, double atY) {
            x = (x * spots.size() + atX) / (spots.size() + 1);
            y = (y * spots.size() + atY) / (spots.size() + 1);
            spots.add(spot);
        }

        Set<Integer> cases() {
            return spots.stream().map(Spot::study).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        String name() {
            List<String> names = spots.stream().map(Spot::name).distinct().toList();
            return names.size() <= 3
                    ? String.join(", ", names)
                    : String.join(", ", names.subList(0, 3)) + ", +" + (names.size() - 3);
        }
    }

    /**
     * What is drawn.
     *
     * @param cases of each mark of the drawing
     */
    public record Drawn(Drawing drawing, List<Set<Integer>> cases) {
        public Drawn {
            cases = List.copyOf(cases);
        }
    }

    /** Names what stands on the map. */
    public interface Saying {
        String title();

        /** What a place of origin is called, or one of destination. */
        String role(boolean origin);

        /** That a person's own map has nothing for this view. */
        String notHere();

        /** A place, or several in one. */
        String place(boolean origin, String name, int cases);

        /** A way from place to place. */
        String way(String from, String to, int cases);
    }

    private WorldMap(List<Spot> spots, Look look, double width, double height) {
        this.spots = spots;
        this.width = width;
        this.height = height;
        this.ground = new Ground(spots, look, width, height);
    }

    /**
     * The map of some places.
     *
     * @param world all countries
     * @param base a person's own map, above the countries
     */
    public static Drawn draw(
            List<Spot> spots, Land world, BaseMap base, Look look, double width, double height, Saying saying) {
        return new WorldMap(spots, look, width, height).draw(world, base, saying);
    }

    private Drawn draw(Land world, BaseMap base, Saying saying) {
        Sheet sheet = new Sheet();
        List<Set<Integer>> cases = new ArrayList<>();
        sheet.box(0, 0, width, height, Ink.PAPER, -1);
        ground.paint(sheet, world);
        boolean pictured = ground.paint(sheet, base.tiles());
        ground.paint(sheet, base.land());
        List<Cluster> clusters = clusters();
        ways(sheet, clusters, cases, saying);
        discs(sheet, clusters, pictured, cases, saying);
        legend(sheet, saying);
        if (pictured) {
            credit(sheet, base.tiles().credit());
        } else if (base.tiles().most() >= base.tiles().least()) {
            credit(sheet, saying.notHere());
        }
        return new Drawn(sheet.drawing(width, height, saying.title()), cases);
    }

    private void discs(Sheet sheet, List<Cluster> clusters, boolean pictured, List<Set<Integer>> cases, Saying saying) {
        int most = clusters.stream().mapToInt(one -> one.cases().size()).max().orElse(1);
        MapNames names = new MapNames(width, height, pictured);
        names.take(0, height - 50, LEGEND, height);
        Map<Cluster, Integer> marks = new LinkedHashMap<>();
        for (Cluster cluster : clusters) {
            if (ground.isSeen(cluster.x, cluster.y)) {
                int count = cluster.cases().size();
                double radius = radius(count, most);
                int mark = sheet.mark(saying.place(cluster.origin, cluster.name(), count));
                cases.add(cluster.cases());
                Ink ink = cluster.origin ? Ink.SUPPORTS : Ink.ACCENT;
                sheet.add(new Shape.Disc(cluster.x, cluster.y, radius, ink, mark));
                if (count > 1) {
                    sheet.small(cluster.x, cluster.y + 4, Integer.toString(count), Anchor.MIDDLE, Ink.PAPER, mark);
                }
                names.take(cluster.x, cluster.y, radius);
                marks.put(cluster, mark);
            }
        }
        marks.keySet().stream()
                .sorted(Comparator.comparingInt((Cluster one) -> one.cases().size())
                        .reversed())
                .forEach(one -> names.write(
                        sheet,
                        one.name(),
                        one.x,
                        one.y,
                        radius(one.cases().size(), most),
                        Objects.requireNonNull(marks.get(one))));
    }

    private static double radius(int cases, int most) {
        return Math.max(5, MOST_DISC * Math.sqrt((double) cases / Math.max(4, most)));
    }

    private void legend(Sheet sheet, Saying saying) {
        List<String> legend = List.of(saying.role(true), saying.role(false));
        double wide = legend.stream()
                .mapToDouble(words -> Sheet.width(words, Sheet.SMALL))
                .max()
                .orElse(0);
        sheet.box(8, height - 46, wide + 40, 38, Ink.PAPER, -1);
        for (int at = 0; at < legend.size(); at++) {
            double y = height - 32 + at * 17;
            sheet.add(new Shape.Disc(20, y - 4, 5, at == 0 ? Ink.SUPPORTS : Ink.ACCENT, -1));
            sheet.small(32, y, legend.get(at), Anchor.BEGIN, Ink.TEXT, -1);
        }
    }

    /** Words in the corner where maps say whose they are. */
    private void credit(Sheet sheet, String words) {
        if (!words.isEmpty()) {
            String shown = Sheet.fit(words, width / 2, Sheet.SMALL);
            double wide = Sheet.width(shown, Sheet.SMALL) + 12;
            sheet.box(width - wide, height - 18, wide, 18, Ink.PAPER, -1);
            sheet.small(width - 6, height - 5, shown, Anchor.END, Ink.MUTED, -1);
        }
    }

    private List<Cluster> clusters() {
        List<Cluster> clusters = new ArrayList<>();
        for (Spot spot : spots) {
            double x = ground.x(spot.longitude());
            double y = ground.y(spot.latitude());
            Cluster near = clusters.stream()
                    .filter(one -> one.origin == spot.origin())
                    .filter(one -> Math.hypot(one.x - x, one.y - y) <= NEAR)
                    .findFirst()
                    .orElseGet(() -> {
                        Cluster made = new Cluster(spot.origin());
                        clusters.add(made);
                        return made;
                    });
            near.add(spot, x, y);
        }
        return clusters;
    }

    private void ways(Sheet sheet, List<Cluster> clusters, List<Set<Integer>> cases, Saying saying) {
        Map<Integer, List<Cluster>> goals = new HashMap<>();
        clusters.stream()
                .filter(one -> !one.origin)
                .forEach(to -> to.cases()
                        .forEach(study -> goals.computeIfAbsent(study, _ -> new ArrayList<>())
                                .add(to)));
        for (Cluster from : clusters) {
            if (from.origin) {
                Map<Cluster, Set<Integer>> ways = new LinkedHashMap<>();
                from.cases()
                        .forEach(study -> goals.getOrDefault(study, List.of())
                                .forEach(to -> ways.computeIfAbsent(to, _ -> new LinkedHashSet<>())
                                        .add(study)));
                ways.forEach((to, both) -> way(sheet, from, to, both, cases, saying));
            }
        }
    }

    /** A way that would be no longer than its ends are wide is not drawn. */
    private void way(
            Sheet sheet, Cluster from, Cluster to, Set<Integer> both, List<Set<Integer>> cases, Saying saying) {
        double wide = Math.hypot(to.x - from.x, to.y - from.y);
        if (wide <= SHORTEST || !ground.isCrossed(from.x, from.y, to.x, to.y)) {
            return;
        }
        int mark = sheet.mark(saying.way(from.name(), to.name(), both.size()));
        cases.add(both);
        double viaX = (from.x + to.x) / 2 + (to.y - from.y) * BEND;
        double viaY = (from.y + to.y) / 2 - (to.x - from.x) * BEND;
        sheet.add(
                new Shape.Curve(from.x, from.y, viaX, viaY, to.x, to.y, Ink.OPEN, 1 + Math.min(6, both.size()), mark));
    }
}
