package agraw.desktop.across;

import agraw.desktop.kit.ChosenFiles;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Memory;
import agraw.desktop.kit.TagChoice;
import agraw.desktop.kit.Work;
import agraw.model.Trait;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.Content;
import agraw.workbench.Importing;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A workbook with all shipped cases, or with none, and the screen on it as the window would hold it. */
final class Bench implements AutoCloseable {
    final Workbench workbench;
    final Store store;
    final List<Destination> gone = new CopyOnWriteArrayList<>();
    final List<Throwable> told = new CopyOnWriteArrayList<>();
    final ChosenFiles files = new ChosenFiles();
    final AcrossScreen screen;
    final Desk desk;
    final Memory memory = Memory.ofNothing();

    private final Work work = Work.forWindow(told::add);
    private final TagChoice choice = new TagChoice();
    private final AutoCloseable listening;

    Bench(Path folder, Locale language, boolean cases) {
        store = Store.create(folder.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "A test"));
        workbench = new Workbench(store, "Amina");
        new Content(store, "Amina").load();
        if (cases) {
            new Importing(store, "Amina").importShipped((_, _) -> {}, () -> false);
        }
        Messages messages = Messages.in(language);
        desk = new Desk(workbench, work, messages, NaturalOrder.of(messages.locale()), files, this::go, told::add);
        screen = Fx.call(() -> new AcrossScreen(desk, memory, choice));
        listening = workbench.listen(change -> Platform.runLater(() -> screen.changed(change)));
        Fx.run(() -> root().setNodeOrientation(
                        messages.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT));
        Fx.show(root(), 984, 640);
    }

    private void go(Destination destination) {
        gone.add(destination);
        if (destination instanceof Destination.Across here) {
            screen.open(here);
        }
    }

    Parent root() {
        return (Parent) screen.node();
    }

    void open(Destination.Across.View view) {
        Fx.run(() -> screen.open(new Destination.Across(view)));
        settle();
    }

    void settle() {
        Fx.settle(work);
        Fx.layout(root());
    }

    UUID caseStudy(String key) {
        return workbench.caseByKey(key).id();
    }

    <N extends Node> N find(String selector, Class<N> type) {
        return Fx.call(() -> type.cast(root().lookup(selector)));
    }

    void press(Node node, KeyCode key) {
        Fx.run(() ->
                Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
        settle();
    }

    void choose(Trait trait, String value, boolean wanted) {
        Fx.run(() -> choice.choose(trait, value, wanted));
        settle();
    }

    void type(Node node, String letter) {
        Fx.run(() -> Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false)));
        settle();
    }

    @Override
    public void close() {
        Fx.hide(root());
        try {
            listening.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        work.close();
        workbench.close();
    }
}
