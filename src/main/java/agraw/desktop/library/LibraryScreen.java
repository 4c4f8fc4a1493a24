package agraw.desktop.library;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Memory;
import agraw.desktop.kit.NameForm;
import agraw.desktop.kit.Screen;
import agraw.desktop.kit.Slot;
import agraw.model.CaseStudy;
import agraw.model.SavedView;
import agraw.workbench.Finding;
import agraw.workbench.Library;
import agraw.workbench.Look;
import agraw.workbench.ManyCases;
import agraw.workbench.Preferences;
import agraw.workbench.Views;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Leads the library: finds cases, and does with them what the person asks for. */
public final class LibraryScreen implements Screen<Destination.Library> {
    /** How many cases a comparison takes. */
    static final int MOST_COMPARED = 6;

    private final Desk desk;
    private final Library library;
    private final Finding finding;
    private final Memory memory;
    private final LibraryModel model = new LibraryModel();
    private final LibraryView view;
    private final LibraryFiles files;
    private final Slot reading = new Slot();
    private final Slot viewing = new Slot();
    private final Slot previewing = new Slot();
    private boolean recalled;

    public LibraryScreen(Desk desk, Memory memory) {
        this.desk = desk;
        this.memory = memory;
        this.library = new Library(desk.workbench().store(), desk.workbench().author());
        this.finding = Finding.of(desk.workbench());
        Preferences.Shelf kept = memory.now().library();
        if (kept != null && !kept.look().columns().isEmpty()) {
            model.look.set(kept.look());
            model.view.set(kept.view());
        }
        this.files = new LibraryFiles(desk, model);
        this.view = new LibraryView(desk, model, memory, this, files);
        model.filter.subscribe(() -> find(() -> {}));
        model.look.subscribe(() -> {
            remember();
            find(() -> {});
        });
        model.view.subscribe(this::remember);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void open(Destination.Library destination) {
        readViews();
        find(() -> {});
        view.focusTable();
    }

    @Override
    public void changed(Change change) {
        readViews();
        find(() -> {});
    }

    private void remember() {
        Preferences.Shelf shelf = new Preferences.Shelf(model.view.get(), model.look.get());
        if (!shelf.equals(memory.now().library())) {
            memory.change(now -> now.withLibrary(shelf));
        }
    }

    /** Finds by the filter and look as they are now; of several that are under way only the last is shown. */
    private void find(Runnable then) {
        Finding.Query query = new Finding.Query(model.filter.get(), model.look.get());
        desk.work()
                .read(() -> finding.find(query, desk.messages()))
                .in(reading)
                .onDone(found -> {
                    List<UUID> chosen = model.ids(view.chosen());
                    model.show(found, desk.say("views.group.none"));
                    view.choose(chosen);
                    then.run();
                })
                .start();
    }

    private void readViews() {
        Views views = Views.of(desk.workbench());
        desk.work().read(views::all).in(viewing).onDone(this::showViews).start();
    }

    private void showViews(List<SavedView> views) {
        if (!model.views.equals(views)) {
            model.views.setAll(views);
        }
        if (!recalled) {
            recalled = true;
            model.chosenView().ifPresent(kept -> model.filter.set(kept.filter()));
        }
        if (model.view.get() != null && model.chosenView().isEmpty()) {
            model.view.set(null); // somebody deleted it
        }
    }

    /** Shows a view as it is kept; none: all cases in the usual look. */
    void showView(Optional<SavedView> kept) {
        model.view.set(kept.map(SavedView::id).orElse(null));
        model.look.set(kept.map(Look::of).orElse(Look.USUAL));
        model.filter.set(kept.map(SavedView::filter).orElse(""));
    }

    void createView(String name, NameForm.Answer answer) {
        String filter = model.filter.get();
        Look look = model.look.get();
        desk.work()
                .write(() -> Views.of(desk.workbench()).create(name, filter, look))
                .onDone(made -> {
                    answer.done().run();
                    model.views.add(made);
                    model.view.set(made.id());
                })
                .onFailed(answer.refused())
                .start();
    }

    void renameView(SavedView kept, String name, NameForm.Answer answer) {
        desk.work()
                .change(() -> Views.of(desk.workbench()).rename(kept.id(), name))
                .onDone(_ -> answer.done().run())
                .onFailed(answer.refused())
                .start();
    }

    void keepView(SavedView kept) {
        String filter = model.filter.get();
        Look look = model.look.get();
        withViews(views -> views.change(kept.id(), filter, look));
    }

    void moveView(SavedView kept, int by) {
        withViews(views -> views.move(kept.id(), by));
    }

    void deleteView(SavedView kept) {
        showView(Optional.empty());
        withViews(views -> views.delete(kept.id()));
    }

    private void withViews(Consumer<Views> job) {
        desk.work()
                .change(() -> job.accept(Views.of(desk.workbench())))
                .onDone(_ -> readViews())
                .start();
    }

    void preview(
            List<UUID> cases, ManyCases.Order order, Consumer<ManyCases.Preview> seen, Consumer<Throwable> refused) {
        ManyCases many = ManyCases.of(desk.workbench(), desk.messages().locale());
        desk.work()
                .read(() -> many.preview(cases, order))
                .in(previewing)
                .onDone(seen)
                .onFailed(refused)
                .start();
    }

    void changeMany(List<UUID> cases, ManyCases.Order order, Runnable done, Consumer<Throwable> refused) {
        ManyCases many = ManyCases.of(desk.workbench(), desk.messages().locale());
        desk.work()
                .write(() -> many.apply(cases, order))
                .onDone(_ -> done.run())
                .onFailed(refused)
                .start();
    }

    void openCase(UUID caseStudy) {
        desk.go().accept(new Destination.CaseStudy(caseStudy));
    }

    void compare(List<UUID> cases) {
        if (cases.size() >= 2 && cases.size() <= MOST_COMPARED) {
            desk.go().accept(new Destination.Compare(cases));
        }
    }

    /** Makes a case and leads to it. */
    void create(String key, String title, String language, @Nullable UUID template, Runnable made) {
        write(() -> library.create(key, title, language, template), study -> {
            made.run();
            openCase(study.id());
        });
    }

    void duplicate(CaseStudy study) {
        String title = desk.say("library.copyOf", study.title());
        write(() -> library.duplicate(study.id(), title), made -> find(() -> view.choose(List.of(made.id()))));
    }

    void delete(List<UUID> cases) {
        if (!cases.isEmpty()) {
            desk.work().write(() -> library.delete(cases)).start();
        }
    }

    private void write(Callable<CaseStudy> job, Consumer<CaseStudy> then) {
        desk.work().write(job).onDone(then).start();
    }
}
