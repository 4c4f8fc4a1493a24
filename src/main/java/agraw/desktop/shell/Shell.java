package agraw.desktop.shell;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.change.Mode;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Job;
import agraw.desktop.kit.Refresh;
import agraw.desktop.kit.Slot;
import agraw.desktop.kit.Work;
import agraw.model.Kind;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.Saying;
import agraw.workbench.Whereabouts;
import agraw.workbench.Workbench;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads from screen to screen of one workbook, takes back and repeats, and tells what happens. All calls come on the JavaFX thread. */
public final class Shell implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Shell.class);

    private final Desk desk;
    private final List<Place<?>> places;
    private final ShellModel model = new ShellModel();
    private final Map<Class<?>, Opened<?>> opened = new HashMap<>();
    private final Map<Class<?>, Destination> last = new HashMap<>();
    private final News news;
    private final Way way = new Way();
    private final Slot names = new Slot();
    private final Refresh steps = new Refresh(this::readSteps);
    private final AutoCloseable listening;
    private final ShellView view;
    private @Nullable Opened<?> shown;

    public Shell(Workbench workbench, Messages messages, Desk.Files files, List<Place<?>> places) {
        this.news = new News(messages, model);
        this.desk = new Desk(
                workbench,
                Work.forWindow(this::tell),
                messages,
                NaturalOrder.of(messages.locale()),
                files,
                this::go,
                this::tell);
        this.places = List.copyOf(places);
        this.view = new ShellView(this, desk, model);
        Work work = desk.work();
        work.onLoad(news::load);
        this.listening = workbench.listen(change -> work.show(() -> changed(change)));
        steps.ask();
    }

    /** The window's content. */
    public Parent view() {
        return view;
    }

    public Desk desk() {
        return desk;
    }

    List<Place<?>> places() {
        return places;
    }

    /** Goes to a place; where this window has no screen for it, nothing happens. */
    public void go(Destination destination) {
        if (places.stream().noneMatch(place -> place.type().isInstance(destination))) {
            return;
        }
        Destination whole = asLeft(destination);
        way.go(whole);
        show(whole);
    }

    /** Goes to a place of the rail: as it was left, or to its start. */
    void go(Place<?> place) {
        go(last.getOrDefault(place.type(), place.start()));
    }

    /** Begins a memo about what lies before the person, else about the workbook. */
    void memo() {
        UUID about = shown == null ? null : shown.about().orElse(null);
        go(new Destination.Memos(null, about == null ? Destination.Memos.WORKBOOK : about));
    }

    void back() {
        way.back().ifPresent(this::show);
    }

    void forward() {
        way.forward().ifPresent(this::show);
    }

    /** A case or text that is not named is the one that was shown last. */
    private Destination asLeft(Destination destination) {
        boolean open = switch (destination) {
            case Destination.CaseStudy(var id, var _, var _, var _) -> id == null;
            case Destination.Compare(var cases) -> cases.isEmpty();
            case Destination.Text(var id, var _, var _) -> id == null;
            case Destination.Templates(var id) -> id == null;
            case Destination.Session(var id) -> id == null;
            case Destination.Codebook(var code) -> code == null;
            case Destination.Library _,
                    Destination.Across _,
                    Destination.Agreement _,
                    Destination.Memos _,
                    Destination.Quotes _,
                    Destination.Judging _,
                    Destination.Search _,
                    Destination.Settings _ -> false;
        };
        return open ? last.getOrDefault(destination.getClass(), destination) : destination;
    }

    private void show(Destination destination) {
        Opened<?> next = opened.get(destination.getClass());
        if (shown != null && shown != next) {
            shown.leave();
        }
        if (next == null) {
            next = build(place(destination));
            opened.put(destination.getClass(), next);
        }
        last.put(destination.getClass(), destination);
        shown = next;
        model.here.set(destination);
        model.canGoBack.set(way.canGoBack());
        model.canGoForward.set(way.canGoForward());
        model.screen.set(next.node());
        next.open(destination);
        name(destination);
    }

    private <D extends Destination> Opened<D> build(Place<D> place) {
        return new Opened<>(place, desk);
    }

    private Place<?> place(Destination destination) {
        return places.stream()
                .filter(place -> place.type().isInstance(destination))
                .findFirst()
                .orElseThrow();
    }

    private void name(Destination destination) {
        model.crumbs.setAll(Crumbs.of(desk, destination, Whereabouts.Names.NONE));
        Whereabouts whereabouts = new Whereabouts(desk.workbench().store());
        Callable<Whereabouts.Names> asking = switch (destination) {
            case Destination.CaseStudy(var id, var _, var _, var _) when id != null -> () -> whereabouts.ofCase(id);
            case Destination.Text(var id, var _, var _) when id != null -> () -> whereabouts.ofText(id);
            default -> () -> Whereabouts.Names.NONE;
        };
        desk.work()
                .read(asking)
                .in(names)
                .onDone(found -> model.crumbs.setAll(Crumbs.of(desk, destination, found)))
                .start();
    }

    private void changed(Change change) {
        news.saved();
        for (Opened<?> screen : opened.values()) {
            if (screen == shown) {
                screen.changed(change);
            } else {
                screen.miss(change);
            }
        }
        Destination here = model.here.get();
        if (here != null && change.edits().stream().anyMatch(Shell::names)) {
            name(here);
        }
        if (change.mode() instanceof Mode.Done && change.edits().stream().anyMatch(Shell::removesMuch)) {
            news.done(desk.say("shell.canUndo", say(change.label())));
        }
        steps.ask();
    }

    /** Whether an edit may change what the line that says where one is calls a case or text. */
    private static boolean names(Edit edit) {
        return edit.kind() == Kind.CASE_STUDY || edit.kind() == Kind.TEXT;
    }

    /** Nobody is asked before something is removed; so they are told how to get it back. */
    private static boolean removesMuch(Edit edit) {
        return edit instanceof Edit.Delete && (edit.kind() == Kind.CASE_STUDY || edit.kind() == Kind.TEXT);
    }

    private Job<?> readSteps() {
        record Next(Optional<Label> undo, Optional<Label> redo) {}
        return desk.work()
                .read(() ->
                        new Next(desk.workbench().nextUndo(), desk.workbench().nextRedo()))
                .onDone(next -> {
                    model.undo.set(next.undo().map(this::say).orElse(""));
                    model.redo.set(next.redo().map(this::say).orElse(""));
                });
    }

    private String say(Label label) {
        return Saying.label(desk.messages(), label);
    }

    void undo() {
        step(() -> desk.workbench().undo(), "change.undone");
    }

    void redo() {
        step(() -> desk.workbench().redo(), "change.redone");
    }

    private void step(Callable<Change> step, String sentence) {
        if (shown != null) {
            shown.leave(); // what is being typed is a step too, and the last one
        }
        desk.work()
                .write(step)
                .onDone(change -> news.done(desk.say(sentence, say(change.label()))))
                .start();
    }

    /** Says what went wrong, and what to do. */
    public void tell(Throwable problem) {
        news.failed(problem);
    }

    /** Says what had to be mended when the workbook was opened. */
    public void tellRecovery() {
        Saying.mended(desk.messages(), desk.workbench()).ifPresent(news::news);
    }

    /** Where the person is; none before they were led anywhere. */
    public Optional<Destination> here() {
        return Optional.ofNullable(model.here.get());
    }

    /** Commits what is being typed, and says when it is on the disk, or that something could not be saved: that was told then. */
    public void settle(Consumer<Boolean> saved) {
        int before = news.failures();
        if (shown != null) {
            shown.leave();
        }
        desk.work()
                .write(() -> true)
                .onDone(_ -> saved.accept(news.failures() == before))
                .start();
    }

    /** Commits what is being typed, and returns when all is saved. */
    @Override
    public void close() {
        if (shown != null) {
            shown.leave();
        }
        desk.work().close();
        try {
            listening.close();
        } catch (Exception e) {
            LOG.warn("A listener could not be taken away", e);
        }
    }
}
