package agraw.desktop.casestudy;

import agraw.change.Change;
import agraw.compare.NeedMatch;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Work;
import agraw.model.CaseMaterial;
import agraw.model.CaseStudy;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Strength;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.Casework;
import agraw.workbench.Content;
import agraw.workbench.FactPlace;
import agraw.workbench.Importing;
import agraw.workbench.Matching;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Parent;

/** A workbook with some of the shipped cases, and the case screen on it as the window would hold it. */
final class Bench implements AutoCloseable {
    final Workbench workbench;
    final List<Destination> gone = new CopyOnWriteArrayList<>();
    final List<Throwable> told = new CopyOnWriteArrayList<>();
    /** The files that the person chooses when asked for some. */
    final List<Path> opening = new CopyOnWriteArrayList<>();

    /** The folder where the person has a file written, under the name that is proposed. */
    Optional<Path> saving = Optional.empty();

    final Work work;
    private final AutoCloseable listening;
    final CaseStudyScreen screen;
    final CaseView view;

    Bench(Path folder, Locale language, String... cases) {
        Store store = Store.create(folder.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "A test"));
        workbench = new Workbench(store, "Amina");
        new Content(store, "Amina").load();
        List<Path> files = new ArrayList<>();
        for (String key : cases) {
            files.add(Path.of("case-studies", key + ".json"));
        }
        new Importing(store, "Amina").importFiles(files, (_, _) -> {}, () -> false);
        work = Work.forWindow(told::add);
        Messages messages = Messages.in(language);
        Desk.Files chosen = new Desk.Files() {
            @Override
            public List<Path> open(String title) {
                return List.copyOf(opening);
            }

            @Override
            public Optional<Path> folder(String title) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> save(String title, String name) {
                return saving.map(there -> there.resolve(name));
            }
        };
        Desk desk =
                new Desk(workbench, work, messages, NaturalOrder.of(messages.locale()), chosen, gone::add, told::add);
        screen = Fx.call(() -> new CaseStudyScreen(desk));
        view = (CaseView) screen.node();
        listening = workbench.listen(this::heard);
    }

    private void heard(Change change) {
        Platform.runLater(() -> screen.changed(change));
    }

    Parent root() {
        return (Parent) screen.node();
    }

    CaseStudy caseStudy(String key) {
        return workbench.caseByKey(key);
    }

    /** What the workbook holds of a case now. */
    CaseMaterial material(String key) {
        return new Casework(workbench.store(), "Amina")
                .material(caseStudy(key).id())
                .orElseThrow();
    }

    void open(String key) {
        UUID id = caseStudy(key).id();
        Fx.run(() -> screen.open(new Destination.CaseStudy(id)));
        until(() -> view.controller().model().caseStudy().equals(Optional.of(id)));
        Fx.run(view.fields()::buildAll);
    }

    /** Opens the needs and capacities of a case. */
    void openNeeds(String key) {
        UUID id = caseStudy(key).id();
        Fx.run(() -> screen.open(new Destination.CaseStudy(id, null, true)));
        settle();
    }

    /** Lets the screen show all that it asked for. */
    void settle() {
        Fx.settle(work);
        Fx.layout(root());
    }

    /** Writes down what a case can do. */
    void capacity(String key, String words) {
        Form.Entry entry = workbench.form().find(NeedMatch.CAPACITIES).orElseThrow();
        new Casework(workbench.store(), "Amina")
                .setValue(FactPlace.of(Ids.next(), caseStudy(key).id(), entry), words);
    }

    void match(String key, int need, int capacity, Strength strength) {
        NeedMatch now = needs(key);
        Matching.of(workbench)
                .match(
                        now.needs().get(need).fact().id(),
                        now.capacities().get(capacity).fact().id(),
                        strength);
    }

    /** What the workbook holds of the needs and capacities of a case now. */
    NeedMatch needs(String key) {
        return Matching.of(workbench).of(caseStudy(key).id()).orElseThrow();
    }

    /** Lets the window go on until something is so. */
    static void until(BooleanSupplier so) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!Fx.call(so::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It never came to pass");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
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
