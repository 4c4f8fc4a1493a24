package agraw.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the views across cases show, without a window. */
class AcrossCommandTest {
    @TempDir
    Path home;

    private Terminal terminal;
    private String workbook;

    @BeforeEach
    void theShippedWorkbook() {
        terminal = new Terminal(home);
        workbook = terminal.shipped(home);
    }

    @Test
    void everyViewIsShownAsATable() {
        for (String view : List.of(
                "grid", "bars", "multiples", "network", "together", "gaps", "questions", "tensions", "map", "time")) {
            assertThat(terminal.run("across", view, "--workbook", workbook, "--format", "csv")
                            .done()
                            .lines())
                    .as(view)
                    .hasSizeGreaterThan(5)
                    .anyMatch(line -> line.contains("14 case studies of 14"));
        }
    }

    @Test
    void drawingsAreWrittenAsPicturesOfWhatIsLookedAt() throws Exception {
        Path svg = home.resolve("map.svg");
        terminal.run("across", "map", "--workbook", workbook, "--filter", "country is Morocco", "--out", svg.toString())
                .done();
        assertThat(Files.readString(svg)).contains("<svg", "3 case studies of 14", "country is Morocco");
        Path png = home.resolve("bars.png");
        terminal.run("across", "bars", "--workbook", workbook, "--tags", "stance=supports", "--out", png.toString())
                .done();
        assertThat(Files.size(png)).isGreaterThan(10_000);
        Path places = home.resolve("places.geojson");
        terminal.run("across", "map", "--workbook", workbook, "--out", places.toString())
                .done();
        assertThat(Files.readString(places)).contains("FeatureCollection", "Iconi");
    }

    @Test
    void onlyTheTagsThatAreAskedForAreCounted() {
        String all = terminal.run("matrix", "--workbook", workbook).done().out();
        String some = terminal.run(
                        "matrix", "--workbook", workbook, "--tags", "stance=supports", "--principles", "P1,P2")
                .done()
                .out();
        assertThat(all).contains("83");
        assertThat(some).contains("Stance: Supports", "P1, P2").doesNotContain("P3 ");
        assertThat(terminal.run("across", "gaps", "--workbook", workbook, "--principles", "P99")
                        .refused(1))
                .contains("P99");
    }

    @Test
    void conditionsAndAnOutcomeAreAskedFor() {
        assertThat(terminal.run(
                                "across",
                                "configurations",
                                "--workbook",
                                workbook,
                                "--condition",
                                "P2 has supports",
                                "--condition",
                                "P3 has supports",
                                "--outcome",
                                "P5 has supports")
                        .done()
                        .out())
                .contains("A", "B");
        assertThat(terminal.run("across", "configurations", "--workbook", workbook)
                        .refused(2))
                .contains("--outcome");
        assertThat(terminal.run("across", "bars", "--workbook", workbook, "--out", home + "/bars.kml")
                        .refused(2))
                .contains("kml");
        assertThat(home.resolve("bars.kml")).doesNotExist();
    }
}
