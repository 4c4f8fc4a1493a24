package agraw.compare.drawing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Places on a map of countries (Mercator's projection), with the ways between them. Places that lie near each other are one disc. */
public final class WorldMap {
    /** Places that are so near, in pixels, are drawn together. */
    private static final double NEAR = 18;

    private static final double MOST_DISC = 16;

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
        /** A place, or several in one. */
        String place(boolean origin, String name, int cases);

        /** A way from place to place. */
        String way(String from, String to, int cases);
    }

    private WorldMap(List<Spot> spots, double width, double height) {
        this.spots = spots;
        this.width = width;
        this.height = height;
        this.ground = new Ground(spots, width, height);
    }

    /**
     * The map of some places.
     *
     * @param legend how origins and destinations are called
     */
    public static Drawn draw(
            String title,
            List<Country> countries,
            Outlines base,
            List<Spot> spots,
            List<String> legend,
            double width,
            double height,
            Saying saying) {
        return new WorldMap(spots, width, height).draw(title, countries, base, legend, saying);
    }

    private Drawn draw(String title, List<Country> countries, Outlines base, List<String> legend, Saying saying) {
        Sheet sheet = new Sheet();
        List<Set<Integer>> cases = new ArrayList<>();
        sheet.box(0, 0, width, height, Ink.PAPER, -1);
        ground.paint(sheet, countries);
        ground.paint(sheet, base.areas());
        base.lines().forEach(line -> ground.line(sheet, line));
        List<Cluster> clusters = clusters();
        ways(sheet, clusters, cases, saying);
        int most = clusters.stream().mapToInt(one -> one.cases().size()).max().orElse(1);
        for (Cluster cluster : clusters) {
            int count = cluster.cases().size();
            double radius = Math.max(5, MOST_DISC * Math.sqrt((double) count / Math.max(4, most)));
            int mark = sheet.mark(saying.place(cluster.origin, cluster.name(), count));
            cases.add(cluster.cases());
            sheet.add(new Shape.Disc(cluster.x, cluster.y, radius, cluster.origin ? Ink.SUPPORTS : Ink.ACCENT, mark));
            if (count > 1) {
                sheet.small(cluster.x, cluster.y + 4, Integer.toString(count), Anchor.MIDDLE, Ink.PAPER, mark);
            }
        }
        sheet.box(8, height - 46, 12 + Sheet.width(longest(legend), Sheet.SMALL) + 28, 38, Ink.PAPER, -1);
        for (int at = 0; at < legend.size(); at++) {
            double y = height - 32 + at * 17;
            sheet.add(new Shape.Disc(20, y - 4, 5, at == 0 ? Ink.SUPPORTS : Ink.ACCENT, -1));
            sheet.small(32, y, legend.get(at), Anchor.BEGIN, Ink.TEXT, -1);
        }
        return new Drawn(sheet.drawing(width, height, title), cases);
    }

    private static String longest(List<String> words) {
        return words.stream()
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("")
                .toLowerCase(Locale.ROOT);
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

    private static void ways(Sheet sheet, List<Cluster> clusters, List<Set<Integer>> cases, Saying saying) {
        for (Cluster from : clusters) {
            for (Cluster to : clusters) {
                if (!from.origin || to.origin) {
                    continue;
                }
                Set<Integer> both = from.cases();
                both.retainAll(to.cases());
                if (both.isEmpty()) {
                    continue;
                }
                int mark = sheet.mark(saying.way(from.name(), to.name(), both.size()));
                cases.add(both);
                double wide = Math.hypot(to.x - from.x, to.y - from.y);
                double viaX = (from.x + to.x) / 2 + (to.y - from.y) * 0.18;
                double viaY = (from.y + to.y) / 2 - (to.x - from.x) * 0.18;
                if (wide > 4) {
                    sheet.add(new Shape.Curve(
                            from.x, from.y, viaX, viaY, to.x, to.y, Ink.OPEN, 1 + Math.min(6, both.size()), mark));
                }
            }
        }
    }
}
