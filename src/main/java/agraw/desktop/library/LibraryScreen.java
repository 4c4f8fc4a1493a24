package agraw.desktop.library;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Memory;
import agraw.desktop.kit.Screen;
import agraw.desktop.kit.Slot;
import agraw.desktop.library.Filter.Line;
import agraw.model.CaseStudy;
import agraw.workbench.Exporting;
import agraw.workbench.Importing;
import agraw.workbench.Library;
import agraw.workbench.Outcome;
import agraw.workbench.Progress;
import agraw.workbench.Shelf;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/** Leads the library: reads it, and does with cases what the person asks for. */
public final class LibraryScreen implements Screen<Destination.Library> {
    /** How many cases a comparison takes. */
    static final int MOST_COMPARED = 6;

    private final Desk desk;
    private final Library library;
    private final LibraryModel model = new LibraryModel();
    private final LibraryView view;
    private final Slot reading = new Slot();

    public LibraryScreen(Desk desk, Memory memory) {
        this.desk = desk;
        this.library = new Library(desk.workbench().store(), desk.workbench().author());
        this.view = new LibraryView(desk, model, memory, this);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void open(Destination.Library destination) {
        read(() -> {});
        view.focusTable();
    }

    @Override
    public void changed(Change change) {
        read(() -> {});
    }

    private void read(Runnable then) {
        String language = desk.language();
        desk.work()
                .read(() -> library.shelf(language))
                .in(reading)
                .onDone(shelf -> {
                    show(shelf);
                    then.run();
                })
                .start();
    }

    private void show(Shelf shelf) {
        model.principles.set(shelf.principles());
        List<UUID> chosen = model.ids(view.chosen());
        model.lines.setAll(shelf.rows().stream()
                .map(row -> Line.of(row, Periods.words(row.from(), row.to())))
                .toList());
        model.known.set(true);
        view.choose(chosen);
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
    void create(String key, String title, String language, Runnable made) {
        write(() -> library.create(key, title, language), study -> {
            made.run();
            openCase(study.id());
        });
    }

    void duplicate(Shelf.Row row) {
        String title = desk.say("library.copyOf", row.study().title());
        write(() -> library.duplicate(row.study().id(), title), study -> read(() -> view.choose(List.of(study.id()))));
    }

    void delete(List<UUID> cases) {
        if (!cases.isEmpty()) {
            desk.work().write(() -> library.delete(cases)).start();
        }
    }

    void importFiles() {
        List<Path> files = desk.files().open(desk.say("library.import.title"));
        if (!files.isEmpty()) {
            bring(heard -> importing().importFiles(files, heard, () -> false));
        }
    }

    /** Brings the published cases that travel with the program. */
    void importPublished() {
        bring(heard -> importing().importShipped(heard, () -> false));
    }

    private Importing importing() {
        return new Importing(desk.workbench().store(), desk.workbench().author());
    }

    private void bring(Function<Progress, List<Outcome>> job) {
        Progress heard = (done, total) -> desk.work().show(() -> view.report().importing(done, total));
        desk.work()
                .write(() -> job.apply(heard))
                .onDone(view.report()::imported)
                .start();
    }

    /** Writes cases as files into a folder that the person chooses. */
    void exportCases(List<UUID> cases) {
        desk.files().folder(desk.say("library.export.title")).ifPresent(folder -> {
            Progress heard =
                    (done, total) -> desk.work().show(() -> view.report().exporting(done, total));
            desk.work()
                    .write(() -> new Exporting(desk.workbench().store()).export(cases, folder, heard, () -> false))
                    .onDone(written -> view.report().exported(written.size(), folder.toString()))
                    .start();
        });
    }

    private void write(Callable<CaseStudy> job, Consumer<CaseStudy> then) {
        desk.work().write(job).onDone(then).start();
    }
}
