package agraw.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.compare.filter.CaseRow;
import agraw.compare.filter.Topic;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Memory;
import agraw.desktop.kit.PaperMenu;
import agraw.desktop.shell.Shell;
import agraw.model.CaseStudy;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Messages;
import agraw.workbench.Cases;
import agraw.workbench.Content;
import agraw.workbench.Finding;
import agraw.workbench.Importing;
import agraw.workbench.Paper;
import agraw.workbench.Papers;
import agraw.workbench.Progress;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Journeys through the window by keyboard, on a real workbook. */
class WindowTest {
    @TempDir
    Path temporary;

    private final FxRobot robot = new FxRobot();
    private Workbench workbench;
    private Shell shell;
    private List<Path> chosen = List.of();
    private Optional<Path> folder = Optional.empty();

    @BeforeEach
    void open() {
        Store store = Store.create(temporary.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "Amina"));
        workbench = new Workbench(store, "Amina");
        new Content(store, "Amina").load();
        new Importing(store, "Amina").importShipped(Progress.NONE, () -> false);
        shell = Fx.call(() -> new Shell(
                workbench, Messages.in(Locale.ENGLISH), new Files(), Places.all(Memory.ofNothing(), new NoChoices())));
        Fx.show(shell.view(), 1000, 700);
        Fx.run(() -> shell.go(new Destination.Library()));
        settle();
    }

    @AfterEach
    void close() {
        Fx.hide(shell.view());
        Fx.run(shell::close);
        workbench.close();
    }

    @Test
    void aDeletedCaseIsTakenBackByTheKeysOfUndo() {
        robot.push(KeyCode.DELETE);
        settle();
        assertThat(cases()).hasSize(13);
        assertThat(table().getItems()).hasSize(13);
        assertThat(node("#shell-undo", Button.class).getTooltip().getText())
                .isEqualTo("Undo: Delete case study DZ-TAK (Ctrl+Z)");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(cases()).hasSize(14);
        assertThat(table().getItems()).hasSize(14);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        settle();
        assertThat(cases()).hasSize(13);
    }

    @Test
    void whoeverClosesTheWindowHearsWhetherAllIsSaved() {
        Queue<Boolean> saved = new ConcurrentLinkedQueue<>();
        Fx.run(() -> shell.settle(saved::add));
        settle();
        assertThat(saved).containsExactly(true);
        Fx.run(() -> {
            shell.desk()
                    .work()
                    .write(() -> {
                        throw new Refusal(new Failure.NotSaved("w.agraw", "full"));
                    })
                    .start();
            shell.settle(saved::add);
        });
        settle();
        assertThat(saved).containsExactly(true, false);
        assertThat(node("#shell-saved", Label.class).getText()).contains("w.agraw");
    }

    @Test
    void theKeysOfTheRailLeadTheNextKeyIntoTheScreen() {
        for (KeyCode digit : List.of(
                KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT9, KeyCode.DIGIT1)) {
            robot.push(KeyCode.CONTROL, digit);
            settle();
            Node focused = Fx.call(() -> shell.view().getScene().getFocusOwner());
            assertThat(within(focused, ".screen-place")).as(digit.getName()).isTrue();
        }
    }

    @Test
    void comingBackToACaseTypesIntoNoField() {
        robot.push(KeyCode.ENTER);
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        settle();
        assertThat(Fx.call(() -> shell.view().getScene().getFocusOwner())).isNotInstanceOf(TextInputControl.class);
    }

    @Test
    void casesAreSortedWithoutAMouse() {
        MenuButton sorting = node("#library-sort", MenuButton.class);
        Fx.run(() -> sorting.getItems().get(4).fire());
        settle();
        assertThat(periods()).first().isEqualTo("–2008");
        assertThat(periods().subList(1, 5)).containsExactly("~1980–2021", "1985–", "1986–2006", "1989–");
        Fx.run(() -> sorting.getItems().get(4).fire());
        settle();
        assertThat(periods()).last().isEqualTo("–2008");
    }

    private List<String> periods() {
        Cases cases = Finding.of(workbench).cases(Messages.in(Locale.ENGLISH));
        Topic period = new Topic.Own(Topic.About.PERIOD);
        return Fx.call(() -> {
            TableColumn<?, ?> column = table().getColumns().get(4);
            return IntStream.range(0, table().getItems().size())
                    .mapToObj(row -> cases.shown().words(period, (CaseRow) column.getCellData(row)))
                    .toList();
        });
    }

    private boolean within(Node node, String place) {
        Node whole = node(place, Node.class);
        return Fx.call(() -> {
            for (Node at = node.getParent(); at != null; at = at.getParent()) {
                if (at.equals(whole)) {
                    return true;
                }
            }
            return false;
        });
    }

    @Test
    void undoWorksWhileAnEmptyFieldHasTheFocus() {
        robot.push(KeyCode.DELETE);
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(cases()).hasSize(14);
    }

    @Test
    void theFilterIsTypedAndCleared() {
        Fx.run(node("#filter", TextField.class)::requestFocus);
        robot.write("melgue");
        settle();
        assertThat(table().getItems()).hasSize(1);
        assertThat(node("#library-count", Label.class).getText()).isEqualTo("1 of 14 case studies");
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(table().getItems()).hasSize(14);
    }

    @Test
    void aCaseIsDuplicatedByItsKeys() {
        robot.push(KeyCode.CONTROL, KeyCode.D);
        settle();
        assertThat(cases()).extracting(row -> row.study().key()).contains("DZ-TAK-2");
    }

    @Test
    void aNewCaseNeedsAKeyOfItsOwnAndATitle() {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("ma-elec");
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(cases()).hasSize(14);
        Fx.run(node("#new-case-key", TextField.class)::clear);
        robot.write("TN-1");
        robot.push(KeyCode.TAB);
        robot.write("Medenine");
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(cases())
                .filteredOn(row -> row.study().key().equals("TN-1"))
                .singleElement()
                .satisfies(row -> assertThat(row.study().title()).isEqualTo("Medenine"));
    }

    @Test
    void whatCannotBeImportedIsSaidAndTheRestIsTaken() throws Exception {
        Path bad = java.nio.file.Files.writeString(temporary.resolve("bad.json"), "{");
        chosen = List.of(bad);
        robot.interact(node("#library-import", Button.class)::fire);
        settle();
        assertThat(node("#files-report", Node.class).isVisible()).isTrue();
        assertThat(cases()).hasSize(14);
    }

    @Test
    void whatIsExportedCanBeImportedAgain() {
        folder = Optional.of(temporary.resolve("out"));
        robot.interact(() -> node("#library-export", MenuButton.class).getItems().stream()
                .filter(item -> "library-export-cases".equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        settle();
        robot.push(KeyCode.DELETE);
        settle();
        chosen = List.of(temporary.resolve("out").resolve("DZ-TAK.json"));
        robot.interact(node("#library-import", Button.class)::fire);
        settle();
        assertThat(cases()).extracting(row -> row.study().key()).hasSize(14).contains("DZ-TAK");
    }

    @Test
    void theKeysLeadToTheScreensAndBack() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        settle();
        assertThat(shell.view().lookup("#settings-author")).isNotNull();
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        settle();
        assertThat(shell.view().lookup("#settings-author")).isNull();
        assertThat(shell.view().lookup("#library-table")).isNotNull();
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        settle();
        assertThat(shell.view().lookup("#settings-author")).isNotNull();
    }

    @Test
    void theCodeOfAPaperInTheSearchFieldOpensItsCase() {
        CaseStudy study = workbench.caseByKey("MR-MEL");
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write(Papers.of(workbench).code(study, Paper.GUIDE).scanned());
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(shell.here()).contains(new Destination.CaseStudy(study.id()));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("MR-MEL/G0000-0");
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(node("#shell-notice .flow-text", FlowText.class).getText()).contains("sign by sign");
        assertThat(shell.here()).contains(new Destination.CaseStudy(study.id()));
    }

    @Test
    void papersOfTheChosenCasesArePrintedInOneFile() {
        folder = Optional.of(temporary);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        PaperMenu menu = node("#paper-menu", PaperMenu.class);
        Fx.run(() -> {
            menu.getOnShowing().handle(null);
            menu.getItems().stream()
                    .filter(item -> "paper-consent".equals(item.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
        settle();
        settle(); // what was typed is saved first, and then the paper is made
        assertThat(node("#paper-place", Label.class).getText())
                .isEqualTo(temporary.resolve("Consent sheet.pdf").toString());
        assertThat(temporary.resolve("Consent sheet.pdf")).isNotEmptyFile();
    }

    @Test
    void withoutAChosenCaseBlankPapersAreOffered() {
        Fx.run(() -> table().getSelectionModel().clearSelection());
        PaperMenu menu = node("#paper-menu", PaperMenu.class);
        Fx.run(() -> menu.getOnShowing().handle(null));
        assertThat(menu.getItems())
                .extracting(MenuItem::getText)
                .startsWith("Form, of no case", "Question guide, of no case", "Consent sheet, of no case")
                .endsWith("Language: English");
    }

    private void settle() {
        Fx.settle(shell.desk().work());
    }

    private List<CaseRow> cases() {
        return Finding.of(workbench).cases(Messages.in(Locale.ENGLISH)).rows();
    }

    private TableView<?> table() {
        return node("#library-table", TableView.class);
    }

    private <T> T node(String id, Class<T> type) {
        return type.cast(shell.view().lookup(id));
    }

    private final class Files implements Desk.Files {
        @Override
        public List<Path> open(String title) {
            return chosen;
        }

        @Override
        public Optional<Path> folder(String title) {
            return folder;
        }

        @Override
        public Optional<Path> save(String title, String name) {
            return folder.map(at -> at.resolve(name));
        }
    }
}
