package agraw.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Proposals;
import agraw.desktop.kit.Theme;
import agraw.model.SavedView;
import agraw.words.Messages;
import agraw.workbench.Preferences;
import agraw.workbench.Views;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Finds cases as a person does, on the platform without a display. */
class LibraryJourneyTest extends LibraryFixture {
    @Test
    void aFilterIsTypedCompletedAndMistakesAreSaid() {
        LibraryScreen screen = screen(Locale.ENGLISH);
        picture(screen, "plain", Theme.LIGHT);
        type(screen, "country is Mo");
        assertThat(Fx.call(() -> node(screen, "#proposals", Proposals.class).isVisible()))
                .isTrue();
        picture(screen, "proposals", Theme.LIGHT);
        press(screen, "#filter", KeyCode.TAB);
        assertThat(Fx.call(() -> node(screen, "#filter", TextField.class).getText()))
                .isEqualTo("country is Morocco ");
        List<String> moroccan = keys(screen);
        assertThat(moroccan).isNotEmpty().allMatch(key -> key.startsWith("MA-"));
        type(screen, "country is Morocco and watter is 3");
        assertThat(text(screen, "#filter-problem")).startsWith("At character 24, “watter”");
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
        String filter = Fx.call(() -> node(screen, "#filter", TextField.class).getText());
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
