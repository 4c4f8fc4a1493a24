package agraw.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.ChosenFiles;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.TagChoice;
import agraw.desktop.kit.Theme;
import agraw.desktop.kit.WordsArea;
import agraw.desktop.kit.Work;
import agraw.model.Comparison;
import agraw.model.Summary;
import agraw.model.Trait;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.Comparisons;
import agraw.workbench.Content;
import agraw.workbench.Importing;
import agraw.workbench.Library;
import agraw.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison is kept under a name, a synthesis is written in its rows, and both are found again. */
class KeptJourneyTest {
    @TempDir
    Path folder;

    private final List<Throwable> told = new CopyOnWriteArrayList<>();
    private final List<Boolean> filled = new ArrayList<>();
    private final ChosenFiles files = new ChosenFiles();
    private final TagChoice choice = new TagChoice();
    private final Work work = Work.forWindow(told::add);

    @SuppressWarnings("NullAway.Init") // opened by each test
    private Workbench workbench;

    @SuppressWarnings("NullAway.Init") // opened by each test
    private CompareScreen screen;

    @SuppressWarnings("NullAway.Init") // opened by each test
    private AutoCloseable listening;

    private void open(Locale language) {
        Store store = Store.create(folder.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "A test"));
        workbench = new Workbench(store, "Amina");
        new Content(store, "Amina").load();
        new Importing(store, "Amina").importShipped((_, _) -> {}, () -> false);
        Messages messages = Messages.in(language);
        Desk desk = new Desk(
                workbench,
                work,
                messages,
                NaturalOrder.of(messages.locale()),
                files,
                there -> screen.open((Destination.Compare) there),
                told::add);
        screen = Fx.call(() -> new CompareScreen(desk, choice, (_, full) -> filled.add(full)));
        listening = workbench.listen(change -> Platform.runLater(() -> screen.changed(change)));
        Fx.show(root(), 1024, 700);
        go(List.of("MA-ELEC", "MR-MEL"));
    }

    @AfterEach
    void close() throws Exception {
        Fx.hide(root());
        listening.close();
        work.close();
        workbench.close();
        assertThat(told).isEmpty();
    }

    private Parent root() {
        return (Parent) screen.node();
    }

    private void go(List<String> keys) {
        List<UUID> cases =
                keys.stream().map(key -> workbench.caseByKey(key).id()).toList();
        Fx.run(() -> screen.open(new Destination.Compare(cases)));
        settle();
    }

    private void settle() {
        Fx.settle(work);
        Fx.layout(root());
        Fx.settle(work);
        Fx.layout(root());
    }

    private <N extends Node> N find(String selector, Class<N> type) {
        return Fx.call(() -> type.cast(root().lookup(selector)));
    }

    private void choose(String item) {
        Fx.run(() -> {
            MenuButton menu = (MenuButton) root().lookup("#kept-menu");
            menu.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
            menu.getItems().stream()
                    .filter(one -> item.equals(one.getText()))
                    .findFirst()
                    .map(MenuItem.class::cast)
                    .orElseThrow()
                    .fire();
        });
        settle();
    }

    private void keep(String name) {
        choose("Keep under a name…");
        Fx.run(() -> {
            TextField field = (TextField) root().lookup("#view-name");
            assertThat(field.getText()).isEqualTo("MA-ELEC · MR-MEL");
            field.setText(name);
            field.getOnAction().handle(new javafx.event.ActionEvent());
        });
        settle();
    }

    /** Goes to the line of a principle or code. */
    private void goTo(String key) {
        Fx.run(() -> {
            GridList list = (GridList) root().lookup(".lines");
            for (int at = 0; at < list.lines().size(); at++) {
                if (list.lines().get(at).row().subject() instanceof agraw.compare.Subject.OfPrinciple(var code)
                        && code.key().equals(key)) {
                    KeyEvent end = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.HOME, false, true, false, false);
                    Event.fireEvent(list, end);
                    for (int step = 0; step < at; step++) {
                        Event.fireEvent(
                                list,
                                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, true, false, false));
                    }
                    return;
                }
            }
            throw new AssertionError(key);
        });
        settle();
    }

    private void write(String words) {
        Fx.run(() -> ((ToggleButton) root().lookup("#compare-write")).setSelected(true));
        settle();
        Fx.run(() -> {
            ((WordsArea) root().lookup("#summary-words")).setText(words);
            screen.leave();
        });
        settle();
    }

    private List<Comparison> kept() {
        return Comparisons.of(workbench).all();
    }

    private String exported() throws Exception {
        Path file = folder.resolve("both.csv");
        files.saved = Optional.of(file);
        Fx.run(() -> root().lookupAll(".menu-button").stream()
                .map(MenuButton.class::cast)
                .filter(menu -> menu.getText().equals("Export"))
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getText().contains("(CSV)"))
                .forEach(MenuItem::fire));
        settle();
        return Files.readString(file);
    }

    @Test
    void whichTagsAreLookedAtHoldsHereTooAndIsSaid() throws Exception {
        open(Locale.ENGLISH);
        String all = exported();
        Fx.run(() -> choice.choose(Trait.STANCE, "nuance", true));
        settle();
        List<String> stances = quotes();
        assertThat(stances).isNotEmpty().containsOnly("NUANCE");
        assertThat(exported()).contains("Stance: Nuance").hasSizeLessThan(all.length());
        picture("compare-narrowed-light");
        Fx.run(() -> ((Button) root().lookup("#facets-clear")).fire());
        settle();
        assertThat(quotes()).contains("SUPPORTS", "NUANCE");
        assertThat(exported()).hasSameSizeAs(all);
    }

    private List<String> quotes() {
        return Fx.call(() -> ((GridList) root().lookup(".lines"))
                .lines().stream()
                        .flatMap(line -> line.row().cells().stream())
                        .filter(agraw.compare.Cell.Quotes.class::isInstance)
                        .flatMap(cell -> ((agraw.compare.Cell.Quotes) cell).quotes().stream())
                        .map(quote -> String.valueOf(quote.tag().stance()))
                        .distinct()
                        .toList());
    }

    @Test
    void aSynthesisOfARowIsKeptWithTheComparisonAndStandsInItsDocuments() throws Exception {
        open(Locale.ENGLISH);
        keep("Power and water");
        goTo("P1");
        write("In both villages migrants brought skills before money.");
        Summary written =
                workbench.store().read(reader -> reader.all(Summary.class)).getFirst();
        assertThat(written.comparison()).isEqualTo(kept().getFirst().id());
        assertThat(written.tags()).isNotEmpty();
        assertThat(root().lookupAll(".written-box")).hasSize(1);
        assertThat(exported())
                .contains("Synthesis", "In both villages migrants brought skills before money.", "Codebook of");
        Fx.run(() -> ((ToggleButton) root().lookup("#compare-write")).setSelected(true));
        settle();
        GridList list = find(".lines", GridList.class);
        int line = IntStream.range(0, list.lines().size())
                .filter(at -> !list.lines().get(at).written().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(Fx.call(() -> Optional.ofNullable(list.seen(line))))
                .as("what is written of stays in view beside the words")
                .isPresent();
        picture("compare-synthesis-light");
    }

    private void picture(String name) {
        Fx.call(() -> {
            Theme.LIGHT.apply();
            Theme.LIGHT.apply(root().getScene());
            Path drawn = Fx.PICTURES.resolve(name + ".png");
            Snapshot.write(Snapshot.of(root().getScene()), drawn);
            return drawn;
        });
    }

    @Test
    void whatIsKeptIsFoundAgainChangedAndUndone() {
        open(Locale.ENGLISH);
        keep("Power and water");
        go(List.of("DZ-TAK", "ET-AWL"));
        assertThat(find("#kept-menu", MenuButton.class).getText()).isEqualTo("Comparisons");
        choose("Power and water");
        assertThat(heads()).containsExactly("MA-ELEC", "MR-MEL");
        Fx.run(() -> Event.fireEvent(
                root().lookup(".lines"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, true, true, false, false)));
        settle();
        assertThat(heads()).containsExactly("MR-MEL", "MA-ELEC");
        assertThat(kept().getFirst().cases().getFirst())
                .isEqualTo(workbench.caseByKey("MR-MEL").id());
        workbench.undo();
        settle();
        assertThat(heads()).containsExactly("MA-ELEC", "MR-MEL");
        choose("Delete “Power and water”");
        assertThat(kept()).isEmpty();
    }

    @Test
    void aDeletedCaseIsTold() {
        open(Locale.ENGLISH);
        keep("Power and water");
        new Library(workbench.store(), "Amina")
                .delete(List.of(workbench.caseByKey("MR-MEL").id()));
        settle();
        assertThat(kept().getFirst().cases()).hasSize(1);
        assertThat(find(".news", agraw.desktop.kit.FlowText.class).getText())
                .contains("Power and water", "deleted ones leave it");
    }

    @Test
    void aRoomSeesItLargeAndEscapeLeaves() {
        open(Locale.ENGLISH);
        Fx.run(() -> ((javafx.scene.control.Button) root().lookup("#compare-project")).fire());
        settle();
        picture("compare-projected");
        assertThat(root().lookup(".tool-line")).isNull();
        Fx.run(() -> Event.fireEvent(
                root().lookup(".lines"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        settle();
        assertThat(root().lookup(".tool-line")).isNotNull();
        assertThat(filled).containsExactly(true, false);
    }

    private List<String> heads() {
        return Fx.call(() -> root().lookupAll(".case-key").stream()
                .map(javafx.scene.control.Button.class::cast)
                .sorted(java.util.Comparator.comparingDouble(
                        button -> button.localToScene(0, 0).getX()))
                .map(javafx.scene.control.Button::getText)
                .toList());
    }
}
