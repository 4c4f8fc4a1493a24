package agraw.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.TagChoice;
import agraw.desktop.kit.Theme;
import agraw.desktop.kit.Work;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Reference;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.Content;
import agraw.workbench.Importing;
import agraw.workbench.Sources;
import agraw.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases side by side as a screen reader hears them, and the places in sources that stand beside facts. */
class AloudTest {
    @TempDir
    Path folder;

    private final List<Throwable> told = new CopyOnWriteArrayList<>();
    private final Work work = Work.forWindow(told::add);
    private Workbench workbench;

    @SuppressWarnings("NullAway.Init") // each test shows one
    private CompareScreen screen;

    @BeforeEach
    void twoCases() {
        Store store = Store.create(folder.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "A test"));
        workbench = new Workbench(store, "Amina");
        new Content(store, "Amina").load();
        new Importing(store, "Amina")
                .importFiles(
                        List.of(Path.of("case-studies", "MR-MEL.json"), Path.of("case-studies", "DZ-TAK.json")),
                        (_, _) -> {},
                        () -> false);
    }

    private void show(Locale language) {
        Messages messages = Messages.in(language);
        Desk.Files none = new Desk.Files() {
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
                return Optional.empty();
            }
        };
        Desk desk = new Desk(workbench, work, messages, NaturalOrder.of(messages.locale()), none, _ -> {}, told::add);
        screen = Fx.call(() -> new CompareScreen(desk, new TagChoice()));
        Fx.show((Parent) screen.node(), 1024, 700);
        List<UUID> cases = List.of(study("MR-MEL").id(), study("DZ-TAK").id());
        Fx.run(() -> screen.open(new Destination.Compare(cases)));
        Fx.settle(work);
        Fx.layout((Parent) screen.node());
    }

    @AfterEach
    void close() {
        Fx.hide((Parent) screen.node());
        work.close();
        workbench.close();
        assertThat(told).isEmpty();
    }

    private CaseStudy study(String key) {
        return workbench.caseByKey(key);
    }

    private GridList list() {
        return (GridList) screen.node().lookup(".lines");
    }

    private void press(KeyCode key) {
        Fx.run(() ->
                Event.fireEvent(list(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
        Fx.layout((Parent) screen.node());
    }

    private Node focused() {
        return Fx.call(
                () -> (Node) Objects.requireNonNull(list().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM)));
    }

    private static Object ask(Node node, AccessibleAttribute attribute) {
        return Fx.call(() -> Objects.requireNonNull(node.queryAccessibleAttribute(attribute)));
    }

    @Test
    void theGridIsATableWhoseCellsSayFieldCaseAndValue() {
        show(Locale.ENGLISH);
        assertThat(list().getAccessibleRole()).isEqualTo(AccessibleRole.TABLE_VIEW);
        assertThat(ask(list(), AccessibleAttribute.COLUMN_COUNT)).isEqualTo(2);
        assertThat(ask(list(), AccessibleAttribute.ROW_COUNT))
                .isEqualTo(list().lines().size());
        assertThat(focused().getAccessibleText()).as("a heading").contains("differ");
        press(KeyCode.DOWN);
        Node first = focused();
        assertThat(first.getAccessibleRole()).isEqualTo(AccessibleRole.TABLE_CELL);
        String field = Fx.call(() -> new Phrases(Messages.in(Locale.ENGLISH))
                .name(list().lines().get(1).row().subject()));
        assertThat(first.getAccessibleText()).startsWith(field + ", MR-MEL: ");
        assertThat(ask(first, AccessibleAttribute.ROW_INDEX)).isEqualTo(1);
        press(KeyCode.RIGHT);
        assertThat(focused().getAccessibleText()).startsWith(field + ", DZ-TAK: ");
        assertThat(ask(focused(), AccessibleAttribute.COLUMN_INDEX)).isEqualTo(1);
        assertThat(ask(focused(), AccessibleAttribute.SELECTED)).isEqualTo(true);
    }

    @Test
    void gapsAndFactsThatDisagreeAreSaid() {
        show(Locale.ENGLISH);
        boolean gap = false;
        boolean disputed = false;
        for (int line = 0; line < list().lines().size(); line++) {
            for (int column = 0; column < 2; column++) {
                String said = focusedAt(line, column).getAccessibleText();
                gap |= said.contains("No evidence yet");
                disputed |= said.matches("(?s).*[0-9] facts disagree$");
            }
        }
        assertThat(gap).isTrue();
        assertThat(disputed).isTrue();
    }

    private Node focusedAt(int line, int column) {
        Fx.run(() -> {
            list().reveal(line);
        });
        Fx.layout((Parent) screen.node());
        return Fx.call(() -> (Node) Objects.requireNonNull(
                list().queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, line, column)));
    }

    @Test
    void thePlaceInASourceStandsBesideItsNumber() {
        Fact fact = cite("p. 12");
        show(Locale.ENGLISH);
        String all = Fx.call(() -> list().lines().stream()
                .filter(line -> line.row().subject().id().equals(fact.field()))
                .map(line -> new Phrases(Messages.in(Locale.ENGLISH)).aloud(line.row(), 0, study("MR-MEL")))
                .findFirst()
                .orElseThrow());
        assertThat(all).contains(", p. 12");
        reveal(fact);
        for (Theme theme : Theme.values()) {
            picture(theme.name().toLowerCase(Locale.ROOT), theme);
        }
    }

    @Test
    void mirrored() {
        Fact fact = cite("§ 3");
        show(Messages.MIRRORED);
        reveal(fact);
        Fx.run(() -> screen.node().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        Fx.layout((Parent) screen.node());
        picture("mirrored", Theme.LIGHT);
        Fx.run(() -> list().reveal(0));
        Fx.layout((Parent) screen.node());
        press(KeyCode.DOWN);
        press(KeyCode.LEFT);
        assertThat(ask(focused(), AccessibleAttribute.COLUMN_INDEX))
                .as("the next case is at the left")
                .isEqualTo(1);
    }

    private void reveal(Fact fact) {
        Fx.run(() -> {
            for (int line = 0; line < list().lines().size(); line++) {
                if (list().lines().get(line).row().subject().id().equals(fact.field())) {
                    list().reveal(line);
                }
            }
        });
        Fx.layout((Parent) screen.node());
    }

    private void picture(String name, Theme theme) {
        Fx.run(() -> {
            Scene scene = screen.node().getScene();
            theme.apply();
            theme.apply(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            try {
                Snapshot.write(Snapshot.of(scene), Fx.PICTURES.resolve("compare-places-" + name + ".png"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Theme.LIGHT.apply();
        });
    }

    /** Says where a fact of MR-MEL stands in the first source that it cites. */
    private Fact cite(String place) {
        UUID id = study("MR-MEL").id();
        Fact fact = workbench.store().read(reader -> reader.where(Fact.class, "caseStudy", id)).stream()
                .filter(one -> one.item() == null && !one.cites().isEmpty())
                .findFirst()
                .orElseThrow();
        Reference reference = workbench
                .store()
                .read(reader -> reader.get(Reference.class, fact.cites().getFirst()));
        Sources.of(workbench, Locale.ENGLISH).locate(fact.id(), reference.id(), place);
        return fact;
    }
}
