package agraw.compare.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Where places stand on the sheet, near and far, and what lies below them. */
class WorldMapTest {
    private static final double WIDE = 900;
    private static final double HIGH = 600;

    private static final WorldMap.Saying SAYING = new WorldMap.Saying() {
        @Override
        public String title() {
            return "map";
        }

        @Override
        public String role(boolean origin) {
            return origin ? "from" : "to";
        }

        @Override
        public String notHere() {
            return "nothing here";
        }

        @Override
        public String place(boolean origin, String name, int cases) {
            return role(origin) + " " + name + " " + cases;
        }

        @Override
        public String way(String from, String to, int cases) {
            return from + " - " + to + " " + cases;
        }
    };

    private static final List<WorldMap.Spot> SPOTS = List.of(
            new WorldMap.Spot(-8.88, 30.47, true, 0, "Taroudant"),
            new WorldMap.Spot(-9.60, 30.42, true, 1, "Agadir"),
            new WorldMap.Spot(5.37, 43.30, false, 0, "Marseille"),
            new WorldMap.Spot(2.35, 48.86, false, 1, "Paris"));

    private static WorldMap.Drawn draw(Look look, Land land, Tiles tiles) {
        return WorldMap.draw(SPOTS, land, BaseMap.of(tiles), look, WIDE, HIGH, SAYING);
    }

    /** The disc whose mark says this. */
    private static Shape.Disc disc(WorldMap.Drawn drawn, String says) {
        int mark = drawn.drawing().marks().indexOf(says);
        assertThat(mark).as("%s among %s", says, drawn.drawing().marks()).isNotNegative();
        return drawn.drawing().shapes().stream()
                .filter(shape -> shape instanceof Shape.Disc && shape.mark() == mark)
                .map(Shape.Disc.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void placesThatLieTogetherComeApartWhenTheyAreBroughtNearer() {
        WorldMap.Drawn far = draw(Look.ALL, Land.NONE, Tiles.NONE);
        assertThat(far.cases()).contains(Set.of(0, 1));
        Shape.Disc both = disc(far, "from Taroudant, Agadir 2");
        Look near = Look.ALL.nearer(6, (both.x() - WIDE / 2) / WIDE, (both.y() - HIGH / 2) / WIDE);
        WorldMap.Drawn apart = draw(near, Land.NONE, Tiles.NONE);
        double middle = (disc(apart, "from Taroudant 1").x()
                        + disc(apart, "from Agadir 1").x())
                / 2;
        assertThat(middle)
                .as("what lies below the pointer stays there")
                .isCloseTo(both.x(), org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    void pullingMovesEverythingWithTheHand() {
        Look near = Look.ALL.nearer(0.8, 0, 0);
        Shape.Disc before = disc(draw(near, Land.NONE, Tiles.NONE), "to Paris 1");
        Shape.Disc after = disc(draw(near.pulled(40 / WIDE, 25 / WIDE), Land.NONE, Tiles.NONE), "to Paris 1");
        assertThat(after.x() - before.x()).isCloseTo(40, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(after.y() - before.y()).isCloseTo(25, org.assertj.core.data.Offset.offset(1e-6));
    }

    /** Tiles that are asked for lie around the place that they picture, at every zoom. */
    @Property(tries = 200)
    void aPlaceLiesOnTheTileThatCoversIt(@ForAll @DoubleRange(min = 0.5, max = 4000) double times) {
        List<Integer> zooms = new ArrayList<>();
        Tiles all = new Tiles() {
            @Override
            public int least() {
                return 0;
            }

            @Override
            public int most() {
                return 19;
            }

            @Override
            public String credit() {
                return "";
            }

            @Override
            public List<Tile> within(int zoom, Range columns, Range rows) {
                zooms.add(zoom);
                // the one tile below Marseille
                int count = 1 << zoom;
                int column = (int) ((5.37 + 180) / 360 * count);
                double north = Math.log(Math.tan(Math.PI / 4 + Math.toRadians(43.30) / 2));
                int row = (int) ((1 - north / Math.PI) / 2 * count);
                assertThat(column).isBetween(columns.from(), columns.to());
                assertThat(row).isBetween(rows.from(), rows.to());
                return List.of(new Tile(column, row, Encoded.of(new byte[] {1})));
            }
        };
        Shape.Disc far = disc(draw(Look.ALL, Land.NONE, Tiles.NONE), "to Marseille 1");
        Look look = Look.ALL.nearer(times, (far.x() - WIDE / 2) / WIDE, (far.y() - HIGH / 2) / WIDE);
        WorldMap.Drawn drawn = draw(look, Land.NONE, all);
        Shape.Disc disc = disc(drawn, "to Marseille 1");
        Shape.Picture picture = drawn.drawing().shapes().stream()
                .filter(Shape.Picture.class::isInstance)
                .map(Shape.Picture.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(disc.x()).isBetween(picture.x() - 1, picture.x() + picture.width() + 1);
        assertThat(disc.y()).isBetween(picture.y() - 1, picture.y() + picture.height() + 1);
        assertThat(picture.width()).as("about its own size").isBetween(170.0, 370.0);
        assertThat(zooms).hasSize(1);
    }

    /** An area keeps its corners within the sheet, and covers a point within if and only if it did before. */
    @Property(tries = 500)
    void whatIsCutOffWasNotSeen(
            @ForAll @Size(min = 3, max = 8) List<@DoubleRange(min = -50, max = 150) Double> xs,
            @ForAll @Size(8) List<@DoubleRange(min = -50, max = 150) Double> ys,
            @ForAll @DoubleRange(min = 1, max = 99) double x,
            @ForAll @DoubleRange(min = 1, max = 99) double y) {
        List<Double> area = new ArrayList<>();
        for (int at = 0; at < xs.size(); at++) {
            area.add(xs.get(at));
            area.add(ys.get(at));
        }
        List<Double> cut = new Clip(0, 0, 100, 100).of(area);
        assertThat(cut).allMatch(number -> number >= -1e-9 && number <= 100 + 1e-9);
        assertThat(covers(cut, x, y)).isEqualTo(covers(area, x, y));
    }

    /** Whether a ray from a point crosses the line an odd number of times. */
    private static boolean covers(List<Double> area, double x, double y) {
        boolean within = false;
        int size = area.size();
        for (int at = 0; at < size; at += 2) {
            int before = at == 0 ? size - 2 : at - 2;
            double fromY = area.get(before + 1);
            double toY = area.get(at + 1);
            if (fromY > y != toY > y) {
                double cross = area.get(before) + (y - fromY) / (toY - fromY) * (area.get(at) - area.get(before));
                within ^= cross > x;
            }
        }
        return within;
    }

    @Test
    void namesStandBesideTheirDiscsWhereTheyCoverNothing() {
        Drawing drawing = draw(Look.ALL, Land.NONE, Tiles.NONE).drawing();
        assertThat(drawing.shapes().stream()
                        .filter(Shape.Words.class::isInstance)
                        .map(shape -> ((Shape.Words) shape).words()))
                .contains("Taroudant, Agadir", "Marseille", "Paris");
        List<WorldMap.Spot> crowd = new ArrayList<>();
        for (int at = 0; at < 400; at++) {
            crowd.add(new WorldMap.Spot(-8 + at % 20, 30 + at / 20.0, true, at, "Place " + at));
        }
        List<Shape.Words> names =
                WorldMap.draw(crowd, Land.NONE, BaseMap.NONE, Look.ALL, WIDE, HIGH, SAYING).drawing().shapes().stream()
                        .filter(shape -> shape instanceof Shape.Words words
                                && words.words().startsWith("Place"))
                        .map(Shape.Words.class::cast)
                        .toList();
        assertThat(names).isNotEmpty();
        for (Shape.Words one : names) {
            assertThat(names)
                    .filteredOn(other -> !other.equals(one) && Math.abs(other.y() - one.y()) < 12)
                    .allSatisfy(other -> assertThat(left(other) >= right(one) || right(other) <= left(one))
                            .isTrue());
        }
    }

    private static double left(Shape.Words words) {
        double wide = Sheet.width(words.words(), words.size());
        return switch (words.anchor()) {
            case BEGIN -> words.x();
            case MIDDLE -> words.x() - wide / 2;
            case END -> words.x() - wide;
        };
    }

    private static double right(Shape.Words words) {
        return left(words) + Sheet.width(words.words(), words.size());
    }

    @Test
    void landThatFillsTheSheetIsStillDrawn() {
        Land africa = Land.of(List.of(new float[] {-30, -20, 40, -20, 40, 60, -30, 60, -30, -20}), List.of());
        List<Shape.Area> near = draw(Look.ALL.nearer(900, 0, 0), africa, Tiles.NONE).drawing().shapes().stream()
                .filter(Shape.Area.class::isInstance)
                .map(Shape.Area.class::cast)
                .toList();
        assertThat(near).hasSize(1);
        assertThat(covers(near.getFirst().points(), 450, 300)).isTrue();
    }
}
