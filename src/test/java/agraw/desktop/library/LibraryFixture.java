package agraw.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Memory;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.Theme;
import agraw.desktop.kit.Work;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.Content;
import agraw.workbench.Importing;
import agraw.workbench.Progress;
import agraw.workbench.Workbench;
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
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A workbook with the shipped cases, and the library on it as the window would hold it. */
abstract class LibraryFixture {
    private static final double WIDTH = 966;
    private static final double HEIGHT = 620;

    @TempDir
    Path folder;

    private final List<Throwable> told = new CopyOnWriteArrayList<>();
    private final List<Parent> shown = new CopyOnWriteArrayList<>();
    private final Work work = Work.forWindow(told::add);
    final Memory memory = Memory.ofNothing();
    Workbench workbench;
    Path saved;

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
        shown.forEach(Fx::hide);
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

    LibraryScreen screen(Locale language) {
        Messages messages = Messages.in(language);
        Desk desk = new Desk(
                workbench, work, messages, NaturalOrder.of(messages.locale()), new Saving(), _ -> {}, told::add);
        LibraryScreen screen = Fx.call(() -> new LibraryScreen(desk, memory));
        workbench.listen(change -> Platform.runLater(() -> screen.changed(change)));
        shown.add((Parent) screen.node());
        Fx.show((Parent) screen.node(), WIDTH, HEIGHT);
        if (messages.rightToLeft()) {
            Fx.run(() -> screen.node().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        }
        Fx.run(() -> screen.open(new Destination.Library()));
        settle(screen);
        return screen;
    }

    void settle(LibraryScreen screen) {
        Fx.settle(work);
        Fx.layout((Parent) screen.node());
    }

    void type(LibraryScreen screen, String filter) {
        Fx.run(() -> {
            TextField field = node(screen, "#filter", TextField.class);
            field.requestFocus();
            field.setText(filter);
            field.positionCaret(filter.length());
        });
        settle(screen);
    }

    void press(LibraryScreen screen, String id, KeyCode key) {
        Fx.run(() -> Event.fireEvent(
                node(screen, id, Node.class),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
        settle(screen);
    }

    void fire(LibraryScreen screen, String menu, String item) {
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

    static <T> T node(LibraryScreen screen, String id, Class<T> type) {
        return type.cast(screen.node().lookup(id));
    }

    static String text(LibraryScreen screen, String id) {
        return Fx.call(() -> node(screen, id, Label.class).getText());
    }

    static List<String> keys(LibraryScreen screen) {
        return Fx.call(() -> lines(screen).stream()
                .map(line -> switch (line) {
                    case Line.OfCase one -> one.study().key();
                    case Line.Heading group -> "# " + group.words() + " " + group.count();
                })
                .toList());
    }

    @SuppressWarnings("unchecked")
    static List<Line> lines(LibraryScreen screen) {
        return List.copyOf(
                (List<Line>) node(screen, "#library-table", TableView.class).getItems());
    }

    void picture(LibraryScreen screen, String name, Theme theme) {
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
}
