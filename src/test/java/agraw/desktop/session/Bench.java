package agraw.desktop.session;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.WordsArea;
import agraw.desktop.kit.Work;
import agraw.model.Codebook;
import agraw.model.Paragraph;
import agraw.model.Participant;
import agraw.model.Session;
import agraw.model.SessionKind;
import agraw.model.SessionMaterial;
import agraw.model.Side;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.Content;
import agraw.workbench.NotedLine;
import agraw.workbench.SessionSpeakers;
import agraw.workbench.Sessions;
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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A workbook with a plenary, and the screen on it as the window would hold it. */
final class Bench implements AutoCloseable {
    static final double WIDTH = 964;
    static final double HEIGHT = 620;

    final Workbench workbench;
    final List<Destination> gone = new CopyOnWriteArrayList<>();
    final List<Throwable> told = new CopyOnWriteArrayList<>();
    final SessionScreen screen;
    final Session session;
    final Participant mayor;
    final Participant treasurer;
    final Codebook codebook;

    private final Work work = Work.forWindow(told::add);
    private final AutoCloseable listening;

    Bench(Path folder, Locale language) {
        Store store = Store.create(folder.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "A test"));
        workbench = new Workbench(store, "Amina");
        new Content(store, "Amina").load();
        Messages messages = Messages.in(language);
        session = sessions()
                .create(
                        SessionKind.PLENARY,
                        "What we saw at Melgué",
                        null,
                        messages.locale().getLanguage());
        SessionSpeakers speakers = SessionSpeakers.of(workbench);
        mayor = speakers.addParticipant(session.id(), "", "Mayor", Side.HOME_AUTHORITY, null);
        treasurer = speakers.addParticipant(
                session.id(), "AK", "Treasurer of the migrants’ association", Side.MIGRANT, null);
        codebook = sessions().codebook();
        Desk desk = new Desk(
                workbench, work, messages, NaturalOrder.of(messages.locale()), new NoFiles(), this::go, told::add);
        screen = Fx.call(() -> new SessionScreen(desk, (_, _) -> {}));
        listening = workbench.listen(change -> Platform.runLater(() -> screen.changed(change)));
        Fx.run(() -> root().setNodeOrientation(
                        messages.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT));
        Fx.show(root(), WIDTH, HEIGHT);
    }

    private static final class NoFiles implements Desk.Files {
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
    }

    private void go(Destination destination) {
        gone.add(destination);
        if (destination instanceof Destination.Session here) {
            screen.open(here);
        }
    }

    Sessions sessions() {
        return Sessions.of(workbench);
    }

    Parent root() {
        return (Parent) screen.node();
    }

    void open() {
        Fx.run(() -> screen.open(new Destination.Session(session.id())));
        settle();
    }

    void settle() {
        Fx.settle(work);
        Fx.layout(root());
    }

    SessionMaterial material() {
        return sessions().open(session.id());
    }

    List<Paragraph> lines() {
        return material().text().paragraphs();
    }

    /** What a line says. */
    NotedLine parsed(String typed) {
        return NotedLine.parse(typed, List.of(mayor, treasurer), codebook);
    }

    WordsArea entry() {
        return find("#session-entry", WordsArea.class);
    }

    /** Types a line as far as it goes. */
    void type(String words) {
        WordsArea entry = entry();
        Fx.run(() -> entry.textProperty().set(words));
    }

    /** Types a line and ends it. */
    void note(String words) {
        type(words);
        press(entry(), KeyCode.ENTER);
    }

    <N extends Node> N find(String selector, Class<N> type) {
        return Fx.call(() -> type.cast(root().lookup(selector)));
    }

    void press(Node node, KeyCode key) {
        press(node, key, false, false);
    }

    void press(Node node, KeyCode key, boolean control, boolean alt) {
        Fx.run(() -> {
            node.requestFocus();
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, alt, false));
        });
        settle();
    }

    @Override
    public void close() {
        Fx.run(screen::leave);
        settle();
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
