package agraw.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Memory;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.Theme;
import agraw.desktop.kit.Work;
import agraw.model.SavedView;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.Content;
import agraw.workbench.Importing;
import agraw.workbench.Preferences;
import agraw.workbench.Progress;
import agraw.workbench.Views;
import agraw.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finds cases as a person does, on the platform without a display. */
class LibraryJourneyTest {
    private static final double WIDTH = 966;
    private static final double HEIGHT = 620;

    @TempDir
    Path folder;

    private final List<Throwable> told = new CopyOnWriteArrayList<>();
    private final Work work = Work.forWindow(told::add);
    private final Memory memory = Memory.ofNothing();
    private Workbench workbench;
    private Path saved;

    @BeforeEach
    void theShippedWorkbook() {
        Store store = Store.create(folder.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "A test"));
        workbench = new Workbench(store, "Amina");
        new Content(store, "Amina").load();
        new Importing(store, "Amina").importShipped(Progress.NONE, () -> false);
        saved = folder.resolve("view.csv");
    }

    @AfterEach
    void close() {
        work.close();
        workbench.close();
        assertThat(told).isEmpty();
    }

    private final class Saving implements Desk.Files {
        @Override
        public List<Path> open(String title) {
            return List.of();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String name) {
            return Optional.of(saved);
        }
    }

    private LibraryScreen screen(Locale language) {
        Messages messages = Messages.in(language);
        Desk desk = new Desk(
                workbench, work, messages, NaturalOrder.of(messages.locale()), new Saving(), _ -> {}, told::add);
        LibraryScreen screen = Fx.call(() -> new LibraryScreen(desk, memory));
        workbench.listen(change -> Platform.runLater(() -> screen.changed(change)));
        Fx.show((Parent) screen.node(), WIDTH, HEIGHT);
        if (messages.rightToLeft()) {
            Fx.run(() -> screen.node().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        }
        Fx.run(() -> screen.open(new Destination.Library()));
        settle(screen);
        return screen;
    }

    private void settle(LibraryScreen screen) {
        Fx.settle(work);
        Fx.layout((Parent) screen.node());
    }

    private void type(LibraryScreen screen, String filter) {
        Fx.run(() -> {
            TextField field = node(screen, "#library-filter", TextField.class);
            field.requestFocus();
            field.setText(filter);
            field.positionCaret(filter.length());
        });
        settle(screen);
    }

    private void press(LibraryScreen screen, String id, KeyCode key) {
        Fx.run(() -> Event.fireEvent(
                node(screen, id, Node.class),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
        settle(screen);
    }

    private void fire(LibraryScreen screen, String menu, String item) {
        Fx.run(() -> {
            MenuButton button = node(screen, menu, MenuButton.class);
            button.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
            MenuItem found = find(button.getItems(), item);
            if (found instanceof CheckMenuItem check) {
                check.setSelected(!check.isSelected()); // as a click does
            }
            found.fire();
        });
        settle(screen);
    }

    private static MenuItem find(List<MenuItem> items, String name) {
        for (MenuItem item : items) {
            if (name.equals(item.getText())) {
                return item;
            } else if (item instanceof javafx.scene.control.Menu menu) {
                for (MenuItem inner : menu.getItems()) {
                    if (name.equals(inner.getText())) {
                        return inner;
                    }
                }
            }
        }
        throw new AssertionError("No item " + name);
    }

    private static <T> T node(LibraryScreen screen, String id, Class<T> type) {
        return type.cast(screen.node().lookup(id));
    }

    private static String text(LibraryScreen screen, String id) {
        return Fx.call(() -> node(screen, id, Label.class).getText());
    }

    private static List<String> keys(LibraryScreen screen) {
        return Fx.call(() -> lines(screen).stream()
                .map(line -> switch (line) {
                    case Line.OfCase one -> one.study().key();
                    case Line.Heading group -> "# " + group.words() + " " + group.count();
                })
                .toList());
    }

    @SuppressWarnings("unchecked")
    private static List<Line> lines(LibraryScreen screen) {
        return List.copyOf(
                (List<Line>) node(screen, "#library-table", TableView.class).getItems());
    }

    private void picture(LibraryScreen screen, String name, Theme theme) {
        Fx.run(() -> {
            var scene = screen.node().getScene();
            theme.apply();
            theme.apply(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            try {
                Snapshot.write(Snapshot.of(scene), Fx.PICTURES.resolve("library-" + name + ".png"));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    @Test
    void aFilterIsTypedCompletedAndMistakesAreSaid() {
        LibraryScreen screen = screen(Locale.ENGLISH);
        picture(screen, "plain", Theme.LIGHT);
        type(screen, "country is Mo");
        assertThat(Fx.call(() ->
                        node(screen, "#library-proposals", Proposals.class).isVisible()))
                .isTrue();
        picture(screen, "proposals", Theme.LIGHT);
        press(screen, "#library-filter", KeyCode.TAB);
        assertThat(Fx.call(
                        () -> node(screen, "#library-filter", TextField.class).getText()))
                .isEqualTo("country is Morocco ");
        List<String> moroccan = keys(screen);
        assertThat(moroccan).isNotEmpty().allMatch(key -> key.startsWith("MA-"));
        type(screen, "country is Morocco and watter is 3");
        assertThat(text(screen, "#library-problem")).startsWith("At character 24, “watter”");
        assertThat(keys(screen)).isEqualTo(moroccan);
        picture(screen, "problem", Theme.LIGHT);
        picture(screen, "problem-dark", Theme.DARK);
        type(screen, "country is Morocco and title contains \"no such words\"");
        picture(screen, "nothing", Theme.LIGHT);
        Fx.run(() -> node(screen, "#library-clear", Button.class).fire());
        settle(screen);
        assertThat(keys(screen)).hasSize(14);
        Fx.hide((Parent) screen.node());
    }

    @Test
    void aFacetWritesItsConditionIntoTheFilter() {
        LibraryScreen screen = screen(Locale.ENGLISH);
        Fx.run(() -> {
            MenuButton country = node(screen, "#library-facet-country", MenuButton.class);
            country.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
            country.getItems().getFirst().fire();
        });
        settle(screen);
        String filter =
                Fx.call(() -> node(screen, "#library-filter", TextField.class).getText());
        assertThat(filter).startsWith("country is ");
        assertThat(keys(screen).size()).isBetween(1, 13);
        Fx.hide((Parent) screen.node());
    }

    @Test
    void aViewIsGroupedSortedSavedAndComesBack() {
        LibraryScreen screen = screen(Locale.ENGLISH);
        fire(screen, "#library-group", "Country");
        assertThat(keys(screen)).first().asString().startsWith("# ");
        fire(screen, "#library-columns", "How it began");
        fire(screen, "#library-sort", "Texts");
        fire(screen, "#library-sort", "Key");
        picture(screen, "groups", Theme.LIGHT);
        picture(screen, "groups-dark", Theme.DARK);
        List<String> grouped = keys(screen);
        type(screen, "missing references or tags > 4");
        List<String> filtered = keys(screen);
        fire(screen, "#library-view", "Save as a new view…");
        Fx.run(() -> node(screen, "#view-name", TextField.class).setText("To do"));
        picture(screen, "naming", Theme.LIGHT);
        press(screen, "#view-name", KeyCode.ENTER);
        Fx.run(() -> node(screen, "#view-name", TextField.class).getOnAction().handle(new javafx.event.ActionEvent()));
        settle(screen);
        SavedView kept = Views.of(workbench).named("to do");
        assertThat(kept.filter()).isEqualTo("missing references or tags > 4");
        assertThat(kept.grouping()).isEqualTo("country");
        assertThat(kept.columns()).contains("initiation_mode");
        fire(screen, "#library-view", "All case studies");
        assertThat(keys(screen)).hasSize(14).isNotEqualTo(grouped);
        fire(screen, "#library-view", "To do");
        assertThat(keys(screen)).isEqualTo(filtered);
        Preferences.Shelf shelf = memory.now().library();
        assertThat(shelf).isEqualTo(new Preferences.Shelf(kept.id(), agraw.workbench.Look.of(kept)));
        LibraryScreen again = screen(Locale.ENGLISH);
        settle(again);
        assertThat(keys(again)).isEqualTo(filtered);
        workbench.undo();
        settle(again);
        assertThat(Views.of(workbench).all()).isEmpty();
        Fx.hide((Parent) screen.node());
        Fx.hide((Parent) again.node());
    }

    @Test
    void headsOfColumnsSortByOneAndThenByAnother() {
        LibraryScreen screen = screen(Locale.ENGLISH);
        Fx.run(() -> {
            TableView<?> table = node(screen, "#library-table", TableView.class);
            sortBy(table, "country", "key");
        });
        settle(screen);
        assertThat(keys(screen)).first().asString().startsWith("DZ-");
        Fx.hide((Parent) screen.node());
    }

    private static <T> void sortBy(TableView<T> table, String... ids) {
        List<TableColumn<T, ?>> order = List.of(ids).stream()
                .<TableColumn<T, ?>>flatMap(id -> table.getColumns().stream()
                        .filter(column -> column.getId().equals(id)))
                .toList();
        table.getSortOrder().setAll(order);
    }

    @Test
    void manyCasesAreChangedInOneStep() {
        LibraryScreen screen = screen(Locale.ENGLISH);
        Fx.run(() -> node(screen, "#library-table", TableView.class)
                .getSelectionModel()
                .selectAll());
        Fx.run(() -> node(screen, "#library-many", Button.class).fire());
        settle(screen);
        choose(screen, "#many-what", "Setting at origin");
        choose(screen, "#many-value", "Rural");
        settle(screen);
        picture(screen, "many", Theme.LIGHT);
        String preview = text(screen, "#many-preview");
        assertThat(preview).contains("case studies change");
        Fx.run(() -> node(screen, "#many-apply", Button.class).fire());
        settle(screen);
        type(screen, "Setting at origin is Rural");
        assertThat(keys(screen)).hasSizeGreaterThan(7);
        assertThat(workbench.nextUndo().orElseThrow().key()).isEqualTo("change.setMany");
        int changed = keys(screen).size();
        workbench.undo();
        settle(screen);
        assertThat(keys(screen)).hasSizeLessThan(changed);
        Fx.hide((Parent) screen.node());
    }

    private static void choose(LibraryScreen screen, String box, String name) {
        Fx.run(() -> choose((ComboBox<?>) node(screen, box, ComboBox.class), name));
    }

    private static <T> void choose(ComboBox<T> box, String name) {
        box.setValue(box.getItems().stream()
                .filter(item -> item.toString().equals(name))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void whatIsShownIsWrittenAsASpreadsheet() throws Exception {
        LibraryScreen screen = screen(Locale.ENGLISH);
        type(screen, "country is Morocco");
        fire(screen, "#library-export", "This view as values (CSV)…");
        List<String> lines = Files.readAllLines(saved);
        assertThat(lines.getFirst()).startsWith("\ufeffKey,Title,Country");
        assertThat(lines).hasSize(keys(screen).size() + 1);
        Fx.hide((Parent) screen.node());
    }

    @Test
    void groupsAreFoldedByTheKeys() {
        LibraryScreen screen = screen(Locale.ENGLISH);
        fire(screen, "#library-group", "Country");
        int open = keys(screen).size();
        Fx.run(() -> node(screen, "#library-table", TableView.class)
                .getSelectionModel()
                .clearAndSelect(0));
        press(screen, "#library-table", KeyCode.ENTER);
        assertThat(keys(screen)).hasSize(open - 1).first().isEqualTo("# Algeria 1");
        assertThat(Fx.call(() -> lines(screen).getFirst()))
                .isInstanceOfSatisfying(
                        Line.Heading.class, group -> assertThat(group.folded()).isTrue());
        picture(screen, "folded", Theme.LIGHT);
        press(screen, "#library-table", KeyCode.SPACE);
        assertThat(keys(screen)).hasSize(open);
        Fx.hide((Parent) screen.node());
    }

    @Test
    void frenchAndMirrored() {
        LibraryScreen french = screen(Locale.FRENCH);
        type(french, "pays est Morocco et P3 a");
        assertThat(keys(french)).isNotEmpty().allMatch(key -> key.startsWith("MA-"));
        picture(french, "french", Theme.LIGHT);
        Fx.hide((Parent) french.node());
        LibraryScreen mirrored = screen(Messages.MIRRORED);
        Fx.run(() -> node(mirrored, "#library-group", MenuButton.class)
                .getItems()
                .get(3)
                .fire());
        type(mirrored, "tags > 2 and coun");
        picture(mirrored, "mirrored", Theme.LIGHT);
        Fx.hide((Parent) mirrored.node());
    }
}
