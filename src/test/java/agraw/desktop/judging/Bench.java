package agraw.desktop.judging;

import agraw.compare.NeedMatch;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Work;
import agraw.model.Criterion;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Score;
import agraw.model.Strength;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.Casework;
import agraw.workbench.Content;
import agraw.workbench.Criteria;
import agraw.workbench.FactPlace;
import agraw.workbench.Importing;
import agraw.workbench.Judging;
import agraw.workbench.Matching;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A workbook with some of the shipped cases, and the judging screen on it as the window would hold it. */
final class Bench implements AutoCloseable {
    static final double WIDTH = 964;
    static final double HEIGHT = 620;

    final Workbench workbench;
    final List<Destination> gone = new CopyOnWriteArrayList<>();
    final List<Throwable> told = new CopyOnWriteArrayList<>();
    final JudgingScreen screen;

    @Nullable
    Path saved;

    private final Work work = Work.forWindow(told::add);
    private final Store store;
    private final AutoCloseable listening;

    Bench(Path folder, Locale language, String... cases) {
        store = Store.create(folder.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "A test"));
        workbench = new Workbench(store, "Amina");
        new Content(store, "Amina").load();
        List<Path> files = Stream.of(cases)
                .map(key -> Path.of("case-studies", key + ".json"))
                .toList();
        new Importing(store, "Amina").importFiles(files, (_, _) -> {}, () -> false);
        Messages messages = Messages.in(language);
        Desk.Files answers = new Desk.Files() {
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
                saved = folder.resolve(name);
                return Optional.of(folder.resolve(name));
            }
        };
        Desk desk =
                new Desk(workbench, work, messages, NaturalOrder.of(messages.locale()), answers, this::go, told::add);
        screen = Fx.call(() -> new JudgingScreen(desk));
        listening = workbench.listen(change -> Platform.runLater(() -> screen.changed(change)));
        Fx.run(() -> root().setNodeOrientation(
                        messages.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT));
        Fx.show(root(), WIDTH, HEIGHT);
    }

    /** The screen leads to its own leaves itself; to other screens the window would. */
    private void go(Destination destination) {
        gone.add(destination);
        if (destination instanceof Destination.Judging here) {
            screen.open(here);
        }
    }

    Parent root() {
        return (Parent) screen.node();
    }

    void open(Destination.Judging.Leaf leaf) {
        Fx.run(() -> screen.open(new Destination.Judging(leaf)));
        settle();
    }

    void settle() {
        Fx.settle(work);
        Fx.layout(root());
    }

    UUID caseStudy(String key) {
        return workbench.caseByKey(key).id();
    }

    /** Writes down what a case can do. */
    void capacity(String key, String words) {
        Form.Entry entry = workbench.form().find(NeedMatch.CAPACITIES).orElseThrow();
        new Casework(store, "Amina").setValue(FactPlace.of(Ids.next(), caseStudy(key), entry), words);
    }

    void match(String key, int need, int capacity, Strength strength) {
        Matching matching = Matching.of(workbench);
        NeedMatch now = matching.of(caseStudy(key)).orElseThrow();
        matching.match(
                now.needs().get(need).fact().id(),
                now.capacities().get(capacity).fact().id(),
                strength);
    }

    Criteria writing() {
        return new Criteria(store, "Amina", "en");
    }

    Judging judging() {
        return new Judging(store, "Amina", "en");
    }

    List<Criterion> criteria() {
        return store.read(reader -> reader.all(Criterion.class));
    }

    List<Score> scores() {
        return store.read(reader -> reader.all(Score.class));
    }

    <N extends Node> N find(String selector, Class<N> type) {
        return Fx.call(() -> type.cast(root().lookup(selector)));
    }

    void press(Node node, KeyCode key) {
        Fx.run(() ->
                Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
        settle();
    }

    void type(Node node, String character) {
        Fx.run(() -> Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false)));
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
