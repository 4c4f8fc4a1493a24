package agraw.workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.compare.across.Head;
import agraw.compare.across.Nearness;
import agraw.compare.drawing.BaseMap;
import agraw.compare.drawing.Look;
import agraw.compare.drawing.Shape;
import agraw.model.Pick;
import agraw.model.Stance;
import agraw.words.Messages;
import agraw.workbench.Choosing;
import agraw.workbench.Chosen;
import agraw.workbench.Crossing;
import agraw.workbench.FilledBook;
import agraw.workbench.Passages;
import agraw.workbench.Scope;
import agraw.workbench.TableFormat;
import agraw.workbench.Workbench;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Charts of the shipped cases: what is drawn is what stands behind it, and files can be read by others. */
class ChartsTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private FilledBook book;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Workbench workbench;

    @BeforeEach
    void open() {
        book = new FilledBook(folder).withCases();
        workbench = book.workbench();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Chosen chosen(String filter) {
        return Choosing.of(workbench).choose(new Scope(filter, Pick.ALL), ENGLISH);
    }

    private void eachMarkLeadsToAsManyPassagesAsItSays(Chart chart) {
        assertThat(chart.marks()).hasSameSizeAs(chart.drawing().marks()).isNotEmpty();
        for (int at = 0; at < chart.marks().size(); at++) {
            Mark mark = chart.marks().get(at);
            assertThat(chart.drawing().marks().get(at)).endsWith(": " + mark.all());
            if (mark.pick().isPresent()) {
                assertThat(Passages.of(workbench).read(mark.pick().get())).hasSize((int) mark.all());
            } else {
                assertThat(Passages.of(workbench).read(mark.tags().get())).isNotEmpty();
            }
        }
    }

    @Test
    void barsSmallBarsAndTheNetworkLeadToTheirPassages() {
        StanceCharts stances = StanceCharts.of(workbench);
        Chart bars = stances.bars(chosen(""), Crossing.Rows.PRINCIPLE, 900, ENGLISH);
        eachMarkLeadsToAsManyPassagesAsItSays(bars);
        assertThat(bars.marks().stream().mapToLong(Mark::all).sum()).isEqualTo(83);
        eachMarkLeadsToAsManyPassagesAsItSays(stances.bars(chosen(""), Crossing.Rows.CODE, 900, ENGLISH));
        Chart small = stances.multiples(chosen("country is Morocco"), 900, ENGLISH);
        eachMarkLeadsToAsManyPassagesAsItSays(small);
        assertThat(small.marks().stream().mapToLong(Mark::all).sum()).isEqualTo(19);
        eachMarkLeadsToAsManyPassagesAsItSays(
                CodeNetwork.of(workbench).draw(chosen(""), Crossing.Rows.PRINCIPLE, Nearness.NEAR, 900, 600, ENGLISH));
    }

    @Test
    void barsAreAsLongAsTheyCount() {
        Chart bars = StanceCharts.of(workbench).bars(chosen(""), Crossing.Rows.PRINCIPLE, 900, ENGLISH);
        double[] units = bars.drawing().shapes().stream()
                .filter(shape -> shape instanceof Shape.Box && shape.mark() >= 0)
                .map(Shape.Box.class::cast)
                .mapToDouble(
                        box -> (box.width() + 1) / bars.marks().get(box.mark()).all())
                .toArray();
        assertThat(units).hasSizeGreaterThan(6);
        for (double unit : units) {
            assertThat(unit).isCloseTo(units[0], org.assertj.core.data.Offset.offset(0.001));
        }
    }

    @Test
    void whatIsDatedStandsWhereItHappenedAndWhatIsNotExactIsShownSo() {
        Chart axis = TimeAxis.of(workbench).draw(chosen(""), 900, ENGLISH);
        String table = axis.table().document(List.of("about"), ENGLISH).print(TableFormat.CSV, 0);
        assertThat(table).contains("MA-ELEC", "1986 – 2006", "Period of the case");
        List<Shape.Box> periods = axis.drawing().shapes().stream()
                .filter(shape -> shape instanceof Shape.Box && shape.mark() >= 0)
                .map(Shape.Box.class::cast)
                .filter(box -> axis.drawing().marks().get(box.mark()).contains("Period"))
                .toList();
        assertThat(periods).hasSize(14);
        assertThat(periods).anyMatch(Shape.Box::dashed).anyMatch(box -> !box.dashed());
        Shape.Box elec = period(axis, periods, "MA-ELEC");
        Shape.Box mel = period(axis, periods, "MR-MEL");
        assertThat(elec.x()).isLessThan(mel.x());
        // 1986 to the end of 2006, and 2007 to the end of 2011.
        assertThat(elec.width() / mel.width()).isCloseTo(21 / 5.0, org.assertj.core.data.Offset.offset(0.01));
        assertThat(axis.marks()).allSatisfy(mark -> assertThat(mark.caseStudy()).isPresent());
    }

    private static Shape.Box period(Chart axis, List<Shape.Box> periods, String key) {
        return periods.stream()
                .filter(box -> axis.drawing().marks().get(box.mark()).startsWith(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void placesAreOnTheMapInTheCountryThatTheyName() throws Exception {
        Chart map = PlaceMap.of(workbench).draw(chosen(""), BaseMap.NONE, Look.ALL, 900, 600, ENGLISH);
        assertThat(map.drawing().marks())
                .anyMatch(says -> says.contains("Iconi"))
                .anyMatch(says -> says.startsWith("Place of destination: ") && says.contains("Marseille"))
                .anyMatch(says -> says.contains(" → "));
        assertThat(map.table().notes().getFirst())
                .contains("44 places have no coordinates", "2 places are not on the map");
        assertThat(map.table().document(List.of(), ENGLISH).print(TableFormat.CSV, 0))
                .contains("Various countries,not found");
        Path file = folder.resolve("places.geojson");
        map.write(PictureFormat.GEOJSON, List.of("14 cases"), file);
        JsonNode read = JsonMapper.builder().build().readTree(Files.readString(file));
        assertThat(read.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(read.path("about").path(0).asString()).isEqualTo("14 cases");
        int seen = 0;
        for (JsonNode feature : read.path("features")) {
            if (feature.path("properties").path("name").asString().equals("Iconi")) {
                seen++;
                JsonNode point = feature.path("geometry").path("coordinates");
                assertThat(point.path(0).asDouble()).isBetween(43.0, 45.0);
                assertThat(point.path(1).asDouble()).isBetween(-13.0, -11.0);
                assertThat(feature.path("properties").path("cases").path(0).asString())
                        .isEqualTo("KM-ICO");
                assertThat(feature.path("properties").path("exact").asBoolean()).isFalse();
            }
        }
        assertThat(seen).isEqualTo(1);
        Path kml = folder.resolve("places.kml");
        map.write(PictureFormat.KML, List.of("14 cases"), kml);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(kml.toFile());
        assertThat(document.getElementsByTagName("Placemark").getLength())
                .isEqualTo(read.path("features").size());
    }

    @Test
    void picturesAndDrawingsAreWrittenWithWhatTheyWereMadeFrom() throws Exception {
        Chart bars = StanceCharts.of(workbench).bars(chosen(""), Crossing.Rows.PRINCIPLE, 900, ENGLISH);
        Path svg = folder.resolve("bars.svg");
        bars.write(PictureFormat.SVG, List.of("14 cases & 83 tags"), svg);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
        assertThat(document.getElementsByTagName("title").getLength())
                .isGreaterThan(bars.marks().size());
        assertThat(document.getDocumentElement().getTextContent()).contains("14 cases & 83 tags", "P1");
        Path png = folder.resolve("bars.png");
        bars.write(PictureFormat.PNG, List.of("14 cases & 83 tags"), png);
        BufferedImage picture = Objects.requireNonNull(ImageIO.read(png.toFile()));
        assertThat(picture.getWidth()).isEqualTo(1800);
        assertThat(picture.getHeight()).isGreaterThan((int) (2 * bars.drawing().height()));
    }

    @Test
    void theMapAndTheAxisShowTheCasesThatHaveTheTagsThatAreLookedAt() {
        Pick challenges = Pick.of(Stance.CHALLENGES);
        Chosen some = Choosing.of(workbench).choose(new Scope("", challenges), ENGLISH);
        Set<String> keys = Passages.of(workbench).read(challenges).stream()
                .map(passage -> passage.caseStudy().key())
                .collect(Collectors.toSet());
        assertThat(keys).hasSizeBetween(1, 13);
        for (Chart chart : List.of(
                PlaceMap.of(workbench).draw(some, BaseMap.NONE, Look.ALL, 900, 600, ENGLISH),
                TimeAxis.of(workbench).draw(some, 900, ENGLISH))) {
            assertThat(chart.table().rows()).extracting(Head::words).isSubsetOf(keys);
            assertThat(chart.table().rows()).extracting(Head::words).isNotEmpty();
            assertThat(chart.table().notes())
                    .anyMatch(note -> note.startsWith((14 - keys.size()) + " cases have none"));
        }
    }

    @Test
    void aScopeWithoutTagsPlacesOrDatesDrawsNothingAndSaysSo() {
        Chosen none = chosen("country is Atlantis");
        assertThat(StanceCharts.of(workbench).multiples(none, 900, ENGLISH).marks())
                .isEmpty();
        assertThat(TimeAxis.of(workbench).draw(none, 900, ENGLISH).marks()).isEmpty();
        assertThat(PlaceMap.of(workbench)
                        .draw(none, BaseMap.NONE, Look.ALL, 900, 600, ENGLISH)
                        .marks())
                .isEmpty();
    }
}
