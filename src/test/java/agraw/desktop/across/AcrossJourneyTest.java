package agraw.desktop.across;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.compare.across.Head;
import agraw.desktop.kit.CellGrid;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Destination.Across.View;
import agraw.desktop.kit.DrawingPane;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.Theme;
import agraw.desktop.kit.WordsArea;
import agraw.exchange.geo.TileFile;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Stance;
import agraw.model.Summary;
import agraw.model.Tag;
import agraw.model.Trait;
import agraw.words.Messages;
import agraw.workbench.Balance;
import agraw.workbench.Choosing;
import agraw.workbench.Configurations;
import agraw.workbench.Overview;
import agraw.workbench.Passages;
import agraw.workbench.Scope;
import agraw.workbench.SomeVoices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rapporteur does with all cases, with keys. */
class AcrossJourneyTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // opened by each test
    private Bench bench;

    private void open(View view) {
        bench = new Bench(folder, Locale.ENGLISH, true);
        bench.open(view);
    }

    @AfterEach
    void close() {
        try {
            assertThat(bench.told).isEmpty();
        } finally {
            bench.close();
        }
    }

    @Test
    void aNumberLeadsToItsPassagesAndFromThereToTheText() {
        open(View.MATRIX);
        CellGrid grid = bench.find("#matrix-grid", CellGrid.class);
        bench.press(grid, KeyCode.RIGHT);
        bench.press(grid, KeyCode.RIGHT);
        bench.press(grid, KeyCode.RIGHT); // MA-ELEC
        bench.press(grid, KeyCode.ENTER);
        assertThat(Fx.call(grid::getAccessibleText)).isEqualTo("P1, MA-ELEC: +4");
        assertThat(Configuring.painted(grid)).contains("+4", "·");
        List<Passages.Passage> shown = passages();
        assertThat(shown).hasSize(4).allSatisfy(passage -> {
            assertThat(passage.caseStudy().key()).isEqualTo("MA-ELEC");
            assertThat(passage.tag().stance()).isEqualTo(Stance.SUPPORTS);
        });
        ListView<?> list = bench.find("#across-passages", ListView.class);
        Fx.run(() -> list.getSelectionModel().select(1));
        bench.press(list, KeyCode.ENTER);
        assertThat(bench.gone)
                .last()
                .isInstanceOfSatisfying(
                        Destination.Text.class,
                        place -> assertThat(place.tag())
                                .isEqualTo(shown.get(1).tag().id()));
        bench.open(View.MATRIX); // back
        assertThat(Fx.call(() -> grid.spot().get())).isEqualTo(new CellGrid.Spot(0, 3));
    }

    @Test
    void oneBarGovernsWhatIsCountedAndStandsOnWhatIsWritten() throws Exception {
        open(View.MATRIX);
        assertThat(count()).isEqualTo("14 of 14 cases · 83 tags");
        TextField filter = bench.find("#filter", TextField.class);
        Fx.run(() -> filter.setText("country is Morocco"));
        bench.settle();
        assertThat(count()).isEqualTo("3 of 14 cases · 19 tags");
        Path file = folder.resolve("matrix.csv");
        bench.files.saved = Optional.of(file);
        Fx.run(() -> bench.root().lookupAll(".menu-button").stream()
                .map(MenuButton.class::cast)
                .filter(menu -> menu.getText().equals("Export"))
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getText().contains("(CSV)"))
                .forEach(MenuItem::fire));
        bench.settle();
        assertThat(Files.readString(file))
                .contains("MA-SAFF", "country is Morocco", "19 tags", "Codebook of")
                .doesNotContain("ML-YEL");
        Fx.run(() -> filter.setText("country is Atlantis"));
        bench.settle();
        assertThat(bench.find("#matrix-grid", CellGrid.class)).isNull();
        assertThat(bench.root().lookupAll(".start")).hasSize(1);
    }

    /** In each view fewer cases say less; what is taken back is there again. */
    @Test
    void theBarGovernsEveryView() {
        bench = new Bench(folder, Locale.ENGLISH, true);
        TextField filter = bench.find("#filter", TextField.class);
        for (View view : View.values()) {
            bench.open(view);
            if (view == View.CONFIGURATIONS) {
                Configuring.ask(bench, List.of("P2 has supports"), "P5 has supports");
            }
            List<String> all = shown();
            Fx.run(() -> filter.setText("country is Morocco"));
            bench.settle();
            List<String> some = shown();
            assertThat(some).as(view.name()).isNotEmpty().isNotEqualTo(all);
            assertThat(count()).startsWith("3 of 14 cases");
            assertThat(count()).as(view.name()).isEqualTo("3 of 14 cases · 19 tags");
            bench.choose(Trait.STANCE, "supports", true);
            assertThat(count())
                    .as(view.name())
                    .matches("3 of 14 cases · \\d+ tags")
                    .doesNotContain("19 tags");
            bench.choose(Trait.STANCE, "supports", false);
            Fx.run(() -> filter.setText(""));
            bench.settle();
            assertThat(shown()).as(view.name()).isEqualTo(all);
        }
    }

    /** What a view says now: the words of its document, without what it was made from. */
    private List<String> shown() {
        Path file = folder.resolve("shown.csv");
        bench.files.saved = Optional.of(file);
        Fx.run(() -> bench.root().lookupAll(".leaf-tools > .menu-button").stream()
                .map(MenuButton.class::cast)
                .filter(menu -> menu.getText().equals("Export"))
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getText() != null && item.getText().contains("(CSV)"))
                .forEach(MenuItem::fire));
        bench.settle();
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.contains("Made on") && !line.contains("case stud"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyKindOfColumnCanBeShown() {
        open(View.MATRIX);
        ComboBox<?> columns = bench.find("#matrix-columns", ComboBox.class);
        assertThat(columns.getItems()).hasSizeGreaterThan(20);
        for (int at = 0; at < columns.getItems().size(); at++) {
            int index = at;
            Fx.run(() -> columns.getSelectionModel().select(index));
            bench.settle();
            assertThat(bench.find("#matrix-grid", CellGrid.class)).isNotNull();
        }
    }

    @Test
    void anOverviewIsPaintedAndItsCellsOpenTheirPassages() {
        open(View.TENSIONS);
        CellGrid grid = bench.find("#tensions-grid", CellGrid.class);
        assertThat(Configuring.painted(grid)).contains("·", "?1");
        bench.press(grid, KeyCode.END); // all cases
        for (int row = 0; bench.find("#across-passages", ListView.class) == null && row < 17; row++) {
            bench.press(grid, KeyCode.ENTER);
            bench.press(grid, KeyCode.DOWN);
        }
        assertThat(passages()).isNotEmpty();
    }

    @Test
    void whereASideIsHeardWithoutTagsIsShownToo() {
        bench = new Bench(folder, Locale.ENGLISH, true);
        CaseStudy study = bench.workbench.caseByKey("DZ-TAK");
        Fact fact = SomeVoices.add(bench.workbench.store(), study);
        bench.open(View.GAPS);
        CellGrid grid = bench.find("#gaps-grid", CellGrid.class);
        Messages messages = Messages.in(Locale.ENGLISH);
        Overview gaps =
                Balance.of(bench.workbench).read(Choosing.of(bench.workbench).choose(Scope.ALL, messages), messages);
        int row = gaps.rows().stream().map(Head::words).toList().indexOf("DZ-TAK");
        int donors = gaps.columns().stream().map(Head::words).toList().indexOf("Donor");
        assertThat(gaps.at(row, donors).words()).isEqualTo("3");
        Fx.run(() -> grid.spot().set(new CellGrid.Spot(row, donors)));
        bench.press(grid, KeyCode.ENTER);
        assertThat(evidence())
                .map(one ->
                        ((AcrossModel.Evidence.Spoken) one).voice().getClass().getSimpleName())
                .containsExactly("Line", "Told", "Present");
        Fx.call(() -> {
            Theme.LIGHT.apply();
            Theme.LIGHT.apply(bench.root().getScene());
            Path drawn = Fx.PICTURES.resolve("across-voices.png");
            Snapshot.write(Snapshot.of(bench.root().getScene()), drawn);
            return drawn;
        });
        ListView<?> list = bench.find("#across-passages", ListView.class);
        for (int at = 0; at < 3; at++) {
            int index = at;
            Fx.run(() -> list.getSelectionModel().clearAndSelect(index));
            bench.press(list, KeyCode.ENTER);
        }
        assertThat(bench.gone.subList(bench.gone.size() - 3, bench.gone.size()))
                .satisfiesExactly(
                        line -> assertThat(((Destination.Text) line).paragraph())
                                .isNotNull(),
                        told -> assertThat(((Destination.CaseStudy) told).fact())
                                .isEqualTo(fact.id()),
                        present -> assertThat(((Destination.Session) present).session())
                                .isNotNull());
    }

    @Test
    void aBarLeadsToItsPassagesAndIsTakenAwayAsAPicture() throws Exception {
        open(View.CHARTS);
        DrawingPane drawing = bench.find("#charts-drawing", DrawingPane.class);
        Fx.run(drawing::requestFocus);
        bench.press(drawing, KeyCode.DOWN);
        assertThat(Fx.call(drawing::getAccessibleText)).isEqualTo("P1 · Supports: 14");
        bench.press(drawing, KeyCode.ENTER);
        assertThat(passages())
                .hasSize(14)
                .allSatisfy(one -> assertThat(one.tag().stance()).isEqualTo(Stance.SUPPORTS));
        Path file = folder.resolve("bars.svg");
        bench.files.saved = Optional.of(file);
        Fx.run(() -> bench.root().lookupAll(".menu-button").stream()
                .map(MenuButton.class::cast)
                .filter(menu -> menu.getText().equals("Export"))
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getText() != null && item.getText().contains("(SVG)"))
                .forEach(MenuItem::fire));
        bench.settle();
        assertThat(Files.readString(file)).contains("<svg", "14 case studies of 14", "83 tags", "Codebook of");
        Fx.run(() -> bench.find("#charts-table", ToggleButton.class).setSelected(true));
        bench.settle();
        assertThat(Configuring.painted(bench.find("#charts-grid", CellGrid.class)))
                .contains("+4", "·");
    }

    @Test
    void anEventOnTheAxisOfTimeLeadsToItsCase() {
        open(View.TIME);
        DrawingPane drawing = bench.find("#time-drawing", DrawingPane.class);
        bench.press(drawing, KeyCode.DOWN);
        bench.press(drawing, KeyCode.ENTER);
        assertThat(bench.gone).last().isInstanceOf(Destination.CaseStudy.class);
    }

    @Test
    void theMapIsBroughtNearerByKeysAndLiesOnAPersonsOwn() throws Exception {
        open(View.MAP);
        DrawingPane drawing = bench.find("#map-drawing", DrawingPane.class);
        int far = Fx.call(() -> drawing.getChildrenUnmodifiable().size());
        for (int at = 0; at < 6; at++) {
            bench.type(drawing, "+");
        }
        assertThat(Fx.call(() -> drawing.getChildrenUnmodifiable().size())).isLessThan(far);
        bench.type(drawing, "0");
        assertThat(Fx.call(() -> drawing.getChildrenUnmodifiable().size())).isEqualTo(far);
        Path own = folder.resolve("own.mbtiles");
        TileFile.write(own, 0, 3, Map.of("format", "png"));
        bench.files.opened = List.of(own);
        Fx.run(() -> bench.find("#map-base", ToggleButton.class).fire());
        bench.settle();
        assertThat(Fx.call(() -> drawing.getChildrenUnmodifiable().stream()
                        .filter(javafx.scene.image.ImageView.class::isInstance)
                        .count()))
                .isPositive();
        Fx.run(() -> bench.find("#map-base", ToggleButton.class).fire());
        bench.settle();
        Path letter = folder.resolve("letter.txt");
        Files.writeString(letter, "Dear colleague");
        bench.files.opened = List.of(letter);
        Fx.run(() -> bench.find("#map-base", ToggleButton.class).fire());
        bench.settle();
        assertThat(Fx.call(() -> bench.find("#map-base", ToggleButton.class).isSelected()))
                .isFalse();
        assertThat(bench.root().lookupAll(".news")).isNotEmpty();
    }

    @Test
    void conditionsAndAnOutcomeAreFiltersAndWhatIsWrongWithOneIsSaid() {
        open(View.CONFIGURATIONS);
        Configuring.ask(bench, List.of("P2 has supports", "P3 has supports"), "P5 has supports");
        CellGrid grid = bench.find("#configurations-grid", CellGrid.class);
        assertThat(Configuring.painted(grid)).isNotEmpty();
        Fx.run(() -> grid.go(new CellGrid.Spot(0, 0)));
        bench.settle();
        assertThat(bench.root().lookupAll(".row-cases .hyperlink")).isNotEmpty();
        Fx.run(() -> ((javafx.scene.control.Hyperlink) bench.root().lookup(".row-cases .hyperlink")).fire());
        assertThat(bench.gone).last().isInstanceOf(Destination.CaseStudy.class);
        Configuring.ask(bench, List.of("nothing is such"), "P5 has supports");
        assertThat(bench.find("#configurations-grid", CellGrid.class)).isNull();
        assertThat(bench.find(".problem", javafx.scene.Node.class).isVisible()).isTrue();
    }

    @Test
    void whatWasAskedStandsThereWhenTheProgramIsStartedAgain() {
        open(View.CONFIGURATIONS);
        Configuring.ask(bench, List.of("P2 has supports", "P3 has supports"), "P5 has supports");
        ConditionsForm again =
                Fx.call(() -> new ConditionsForm(bench.desk, new Options(bench.desk, bench.memory), () -> {}));
        assertThat(Fx.call(again::asked))
                .isEqualTo(new Configurations.Asked(List.of("P2 has supports", "P3 has supports"), "P5 has supports"));
    }

    @Test
    void whatWasRemovedOrIsMissingIsToldInEveryView() {
        bench = new Bench(folder, Locale.ENGLISH, false);
        for (View view : View.values()) {
            bench.open(view);
            assertThat(bench.root().lookupAll(".start")).as(view.name()).hasSize(1);
        }
    }

    @Test
    void whatIsWrittenInACellRestsOnItsTagsAndTellsWhenMoreAreAdded() {
        open(View.GRID);
        CellGrid grid = bench.find("#framework-grid", CellGrid.class);
        Fx.run(() -> grid.go(new CellGrid.Spot(3, 0)));
        bench.settle();
        WordsArea words = bench.find("#summary-words", WordsArea.class);
        Fx.run(() -> {
            words.setText("Migrants brought power, and then advice.");
            bench.screen.leave();
        });
        bench.settle();
        Summary written = summaries().getFirst();
        assertThat(written.content()).isEqualTo("Migrants brought power, and then advice.");
        assertThat(written.tags()).hasSize(4);
        assertThat(written.aside()).isEmpty();
        Tag one = bench.store
                .read(reader -> reader.find(Tag.class, written.tags().getFirst()))
                .orElseThrow();
        Tag more = agraw.model.Kind.with(one, java.util.Map.of("coder", "Luc"));
        new AddedTag(bench.store).copy(more);
        bench.settle();
        assertThat(Fx.call(() -> bench.find("#summary-seen", javafx.scene.control.Button.class)
                        .isVisible()))
                .isTrue();
        Fx.run(() ->
                bench.find("#summary-seen", javafx.scene.control.Button.class).fire());
        bench.settle();
        assertThat(summaries().getFirst().aside()).hasSize(1);
        bench.workbench.undo();
        bench.workbench.undo();
        bench.workbench.undo();
        bench.settle();
        assertThat(summaries()).isEmpty();
        assertThat(Fx.call(words::getText)).isEmpty();
    }

    @Test
    void withoutCasesTheScreenSaysHowToGetSome() {
        bench = new Bench(folder, Locale.ENGLISH, false);
        for (View view : View.values()) {
            bench.open(view);
            assertThat(bench.root().lookupAll(".start")).as(view.name()).isNotEmpty();
        }
    }

    private List<Summary> summaries() {
        return bench.store.read(reader -> reader.all(Summary.class));
    }

    private String count() {
        return Fx.call(() -> bench.find("#across-count", FlowText.class).getText());
    }

    private List<Passages.Passage> passages() {
        return evidence().stream()
                .map(one -> ((AcrossModel.Evidence.Tagged) one).passage())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<AcrossModel.Evidence> evidence() {
        return Fx.call(() ->
                List.copyOf(((ListView<AcrossModel.Evidence>) bench.root().lookup("#across-passages")).getItems()));
    }
}
