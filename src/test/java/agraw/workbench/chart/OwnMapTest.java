package agraw.workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.compare.drawing.BaseMap;
import agraw.compare.drawing.Look;
import agraw.compare.drawing.Shape;
import agraw.exchange.geo.NaturalEarth;
import agraw.exchange.geo.TileFile;
import agraw.model.Failure;
import agraw.model.Pick;
import agraw.model.Refusal;
import agraw.report.drawing.Svg;
import agraw.words.Messages;
import agraw.workbench.Choosing;
import agraw.workbench.Chosen;
import agraw.workbench.FilledBook;
import agraw.workbench.Scope;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's own map below the places: lines, areas or pictures, nearer and further. */
class OwnMapTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final double WIDE = 900;
    private static final double HIGH = 600;

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private FilledBook book;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private PlaceMap maps;

    @BeforeEach
    void open() {
        book = new FilledBook(folder).withCases();
        maps = PlaceMap.of(book.workbench());
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Chart draw(String filter, BaseMap base, Look look) {
        Chosen chosen = Choosing.of(book.workbench()).choose(new Scope(filter, Pick.ALL), ENGLISH);
        return maps.draw(chosen, base, look, WIDE, HIGH, ENGLISH);
    }

    private static void assertRefused(Path file, Class<? extends Failure> why) {
        assertThatThrownBy(() -> PlaceMap.base(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.failure()).isInstanceOf(why));
    }

    private static List<Shape.Picture> pictures(Chart map) {
        return map.drawing().shapes().stream()
                .filter(Shape.Picture.class::isInstance)
                .map(Shape.Picture.class::cast)
                .toList();
    }

    private static long lines(Chart map) {
        return map.drawing().shapes().stream()
                .filter(Shape.Line.class::isInstance)
                .count();
    }

    @Test
    void linesOfGeoJsonLieBelowThePlaces() throws Exception {
        Path own = folder.resolve("road.geojson");
        Files.writeString(
                own,
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":"
                        + "{\"type\":\"LineString\",\"coordinates\":[[-8,30],[0,40],[2,48]]}}]}");
        long without = lines(draw("", BaseMap.NONE, Look.ALL));
        assertThat(lines(draw("", PlaceMap.base(own), Look.ALL)) - without).isEqualTo(2);
        for (String none : List.of(
                "no JSON",
                "[]",
                "{\"type\":\"Point\",\"coordinates\":[1,2]}",
                "{\"type\":\"LineString\",\"coordinates\":[[512000,3400000],[512100,3400100]]}")) {
            Files.writeString(own, none);
            assertRefused(own, Failure.NotAMap.class);
        }
    }

    /** What is painted beside a disc is the tile in which the middle of its country lies, as web maps cut the earth. */
    @Test
    void picturesOfMbTilesLieWhereTheyBelong() throws Exception {
        Path own = folder.resolve("tiles é #1.mbtiles");
        TileFile.write(own, 4, 4, Map.of("format", "png", "attribution", "© <a href=\"x\">Survey</a> of Souss"));
        Chart map = draw("country is Morocco", PlaceMap.base(own), Look.ALL);
        assertThat(pictures(map)).isNotEmpty();
        assertThat(map.drawing().shapes())
                .anyMatch(shape ->
                        shape instanceof Shape.Words words && words.words().equals("© Survey of Souss"));
        BufferedImage paper = map.picture(List.of("about"));
        double[] france = NaturalEarth.countries().stream()
                .filter(country -> country.code().equals("FR"))
                .findFirst()
                .orElseThrow()
                .middle();
        int column = (int) ((france[0] + 180) / 360 * 16);
        double north = Math.log(Math.tan(Math.PI / 4 + Math.toRadians(france[1]) / 2));
        int row = (int) ((1 - north / Math.PI) / 2 * 16);
        Shape.Disc disc = disc(map, "Place of destination: ");
        double away = disc.radius() + 3; // to the upper left: names stand beside, ways come from the south
        Color seen = new Color(paper.getRGB((int) (2 * (disc.x() - away)), (int) (2 * (disc.y() - away))));
        assertThat(seen).isEqualTo(TileFile.colour(4, column, row));
        // Below the map, where what it was made from is said, the paper is white again.
        assertThat(paper.getRGB(paper.getWidth() - 4, paper.getHeight() - 4)).isEqualTo(Color.WHITE.getRGB());
        assertThat(Svg.of(map.drawing())).contains("<image", "data:image/png;base64,");
    }

    private static Shape.Disc disc(Chart map, String says) {
        return map.drawing().shapes().stream()
                .filter(shape -> shape instanceof Shape.Disc disc
                        && disc.mark() >= 0
                        && map.drawing().marks().get(disc.mark()).startsWith(says))
                .map(Shape.Disc.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whereItHasNoPictureTheMapSaysSo() throws Exception {
        Path own = folder.resolve("near.mbtiles");
        TileFile.write(own, 6, 6, Map.of("format", "png"));
        BaseMap near = PlaceMap.base(own);
        Chart far = draw("", near, Look.ALL);
        assertThat(pictures(far)).isEmpty();
        assertThat(far.drawing().shapes())
                .anyMatch(shape ->
                        shape instanceof Shape.Words words && words.words().startsWith("Your own map"));
        assertThat(pictures(draw("", near, Look.ALL.nearer(8, 0, 0)))).isNotEmpty();
        Chart house = draw("", near, Look.ALL.nearer(2000, 0, 0));
        assertThat(pictures(house)).as("the nearest there are, made larger").isNotEmpty();
        assertThat(pictures(house).getFirst().width()).isGreaterThan(256);
    }

    @Test
    void whatIsNoMapOrCannotBeDrawnIsRefused() throws Exception {
        Path vector = folder.resolve("vector.mbtiles");
        TileFile.write(vector, 0, 0, Map.of("format", "pbf"));
        assertRefused(vector, Failure.VectorTiles.class);
        Path empty = folder.resolve("empty.mbtiles");
        TileFile.write(empty, 1, 0, Map.of());
        assertRefused(empty, Failure.NotAMap.class);
        Path torn = folder.resolve("torn.mbtiles");
        Files.write(torn, Arrays.copyOf(Files.readAllBytes(vector), 700));
        assertRefused(torn, Failure.NotAMap.class);
        assertRefused(folder.resolve("none.mbtiles"), Failure.FileUnreadable.class);
        Path pulled = folder.resolve("pulled.mbtiles");
        TileFile.write(pulled, 0, 2, Map.of());
        BaseMap base = PlaceMap.base(pulled);
        Files.delete(pulled);
        assertThatThrownBy(() -> draw("", base, Look.ALL)).isInstanceOf(Refusal.class);
        assertThat(pulled).as("nothing is written in its place").doesNotExist();
    }
}
