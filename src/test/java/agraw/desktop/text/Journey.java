package agraw.desktop.text;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Work;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.model.TextMaterial;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.Content;
import agraw.workbench.Editing;
import agraw.workbench.Importing;
import agraw.workbench.Reading;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** The screen in a window, on a workbook with some of the shipped case studies, driven by keys. */
final class Journey implements AutoCloseable {
    /** The files that a person chooses when asked. */
    volatile List<Path> chosen = List.of();

    private final Store store;
    private final Workbench workbench;
    private final Work work;
    private final TextScreen screen;
    private final AtomicReference<@Nullable Change> last = new AtomicReference<>();
    private final AtomicBoolean hearing = new AtomicBoolean(true);
    private final BlockingQueue<Throwable> problems = new LinkedBlockingQueue<>();

    /** A workbook with some of the shipped case studies. */
    static Store workbook(Path folder, String... cases) {
        Store store = Store.create(folder.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "Amina"));
        new Content(store, "Amina").load();
        List<Path> files = List.of(cases).stream()
                .map(key -> Path.of("case-studies", key + ".json"))
                .toList();
        new Importing(store, "Amina").importFiles(files, (_, _) -> {}, () -> false);
        return store;
    }

    Journey(Store store) {
        this(store, Locale.ENGLISH, 940, 610);
    }

    Journey(Store store, Locale language, int width, int height) {
        this.store = store;
        workbench = new Workbench(store, "Amina");
        Messages messages = Messages.in(language);
        Desk.Files files = new Desk.Files() {
            @Override
            public List<Path> open(String title) {
                return chosen;
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
        work = Work.forWindow(problems::add);
        Desk desk =
                new Desk(workbench, work, messages, NaturalOrder.of(messages.locale()), files, this::go, problems::add);
        screen = Fx.call(() -> new TextScreen(desk));
        workbench.listen(change -> {
            last.set(change);
            if (hearing.get()) {
                Platform.runLater(() -> screen.changed(change));
            }
        });
        Fx.show(root(), width, height);
    }

    /** What went wrong, or was refused, so far; what is left at the end fails the journey. */
    Collection<Throwable> problems() {
        return problems;
    }

    Parent root() {
        return (Parent) screen.node();
    }

    private void go(Destination destination) {
        if (destination instanceof Destination.Text text) {
            screen.open(text);
        }
    }

    /** Opens the text of a case and waits until it can be read. */
    void open(String caseKey) {
        Text text = text(caseKey);
        Fx.run(() -> screen.open(new Destination.Text(text.id(), null)));
        until(() -> Fx.call(() -> {
            Node area = root().lookup(".passage-area");
            return area != null && area.isFocusWithin() && title().equals(text.title());
        }));
        Fx.layout(root());
    }

    String title() {
        return root().lookup(".text-title") instanceof FlowText title ? title.getText() : "";
    }

    private Text text(String caseKey) {
        UUID study = workbench.caseByKey(caseKey).id();
        return store.read(reader -> reader.where(Text.class, "caseStudy", study))
                .getFirst();
    }

    TextMaterial material(String caseKey) {
        return new Reading(store).open(text(caseKey).id());
    }

    TextMaterial material(UUID text) {
        return new Reading(store).open(text);
    }

    List<Tag> tags(String caseKey) {
        return material(caseKey).tags();
    }

    String key(Tag tag) {
        Codebook codebook = workbench.codebook();
        return codebook.find(tag.code()).map(Code::key).orElseThrow();
    }

    /** Goes to a text of the workbook, and waits until it is shown. */
    void go(Text text) {
        Fx.run(() -> screen.open(new Destination.Text(text.id(), null)));
        until(() -> Fx.call(() -> title().equals(text.title())));
        settle();
    }

    /** Asks for a text, and tells the screen of the last change before that text is there. */
    void openDuringAChange(Text text) {
        Fx.run(() -> {
            screen.open(new Destination.Text(text.id(), null));
            screen.changed(Objects.requireNonNull(last.get()));
        });
        Fx.settle(work);
        settle();
    }

    /** Leaves the screen, as for another one. */
    void leave() {
        Fx.run(screen::leave);
        settle();
    }

    /** All texts of a case, in order. */
    List<Text> texts(String caseKey) {
        return store.read(reader -> reader.where(
                Text.class, "caseStudy", workbench.caseByKey(caseKey).id()));
    }

    Editing editing() {
        return new Editing(store, "Amina");
    }

    UUID caseId(String caseKey) {
        return workbench.caseByKey(caseKey).id();
    }

    /** Waits until something that the person sees is so. */
    void seen(String selector, Predicate<Node> expected) {
        until(() -> Fx.call(() -> {
            Node node = root().lookup(selector);
            return node != null && expected.test(node);
        }));
        settle();
    }

    /** Types characters, as any keyboard may write them. */
    void type(String characters) {
        characters
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(character -> fire(new KeyEvent(
                        KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false)));
        settle();
    }

    /** Writes words into the field that has the focus. */
    void write(String words) {
        Fx.run(() -> {
            Node owner = Objects.requireNonNull(root().getScene().getFocusOwner(), "Nothing has the focus");
            if (owner instanceof javafx.scene.control.TextInputControl field) {
                field.insertText(field.getCaretPosition(), words);
            } else if (owner instanceof jfx.incubator.scene.control.richtext.RichTextArea area) {
                area.insertText(Objects.requireNonNull(area.getCaretPosition()), words, null);
            }
        });
        settle();
    }

    /** Writes words before those of the paragraph with the caret. */
    void edit(String words) {
        press(KeyCode.F2);
        until(() -> hasFocus(".paragraph-editor"));
        write(words);
        press(KeyCode.ESCAPE);
    }

    void press(KeyCode key) {
        press(key, false, false);
    }

    void press(KeyCode key, boolean shift, boolean control) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, false, false));
        settle();
    }

    void pressAlt(KeyCode key) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, true, false));
        settle();
    }

    /** Selects so many words of an Arabic paragraph from the caret on. */
    void selectWordsLeftwards(int words) {
        for (int word = 0; word < words; word++) {
            press(KeyCode.LEFT, true, true);
        }
    }

    private void fire(KeyEvent event) {
        Fx.run(() -> Event.fireEvent(
                Objects.requireNonNull(root().getScene().getFocusOwner(), "Nothing has the focus"), event));
    }

    /** Waits for all writes that were started, and for what the screen does with them. */
    private void settle() {
        BlockingQueue<Boolean> done = new LinkedBlockingQueue<>();
        work.write(() -> true).onDone(done::add).start();
        until(() -> !done.isEmpty());
        Fx.layout(root());
        Throwable problem = problems.poll();
        if (problem != null) {
            throw new AssertionError(problem);
        }
    }

    static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    boolean hasFocus(String selector) {
        return Fx.call(() -> root().lookup(selector).isFocusWithin());
    }

    void undo() {
        workbench.undo();
    }

    @Override
    public void close() {
        leave(); // as the window does
        Fx.hide(root());
        hearing.set(false);
        work.close();
    }

    /** Takes back all that was done since the case studies were imported. */
    static void reset(Store store) {
        while (store.nextUndo()
                .filter(step -> !step.key().equals("change.importCase"))
                .isPresent()) {
            store.undo("Amina");
        }
    }
}
