package agraw.desktop;

import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Fonts;
import agraw.desktop.kit.Memory;
import agraw.desktop.kit.Theme;
import agraw.desktop.kit.Work;
import agraw.desktop.settings.Choices;
import agraw.desktop.shell.OpeningView;
import agraw.desktop.shell.Shell;
import agraw.words.Messages;
import agraw.workbench.DataFolder;
import agraw.workbench.Person;
import agraw.workbench.Preferences;
import agraw.workbench.Remembering;
import agraw.workbench.Saying;
import agraw.workbench.Workbench;
import agraw.workbench.Workbooks;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** The program with a window: opens the workbook that was last open, and shows it as the person likes it. */
public final class Window extends Application implements Choices, OpeningView.Ways {
    private final DataFolder data = DataFolder.ofSystem();
    private final Remembering remembering = new Remembering(data);
    private final Memory memory = new Memory(remembering.recall(), this::keep);
    private final Work work = Work.forWindow(this::failed);
    private @Nullable Stage stage;
    private @Nullable OpeningView opening;
    private @Nullable Workbench workbench;
    private @Nullable Shell shell;
    private boolean warned;

    @Override
    public void start(Stage primary) {
        stage = primary;
        Fonts.load();
        OpeningView view = new OpeningView(messages(), this);
        opening = view;
        Scene scene = new Scene(view);
        primary.setScene(scene);
        primary.setTitle(messages().say("agraw.name"));
        new Frames(primary, memory).place();
        dress();
        Platform.getPreferences().colorSchemeProperty().subscribe(this::dress);
        primary.setOnCloseRequest(this::closing);
        primary.show();
        again();
    }

    /** The window closes when all is on the disk. Where something could not be saved it stays, and says so; closing again is closing. */
    private void closing(WindowEvent event) {
        Shell open = shell;
        if (open != null && !warned) {
            event.consume();
            open.settle(saved -> {
                warned = !saved;
                if (saved) {
                    stage().close();
                }
            });
        }
    }

    private Stage stage() {
        return Objects.requireNonNull(stage);
    }

    private Messages messages() {
        String language = memory.now().language();
        return Messages.in(language == null ? Locale.getDefault() : Locale.forLanguageTag(language));
    }

    private Person person() {
        String author = memory.now().author();
        Person known = Person.ofSystem();
        return author == null || author.isBlank() ? known : known.named(author);
    }

    private void dress() {
        String chosen = memory.now().theme();
        Theme theme = chosen == null ? Theme.ofSystem() : chosen.equals("dark") ? Theme.DARK : Theme.LIGHT;
        theme.apply();
        theme.apply(stage().getScene());
    }

    @Override
    public void again() {
        openOrMake(memory.now().workbook());
    }

    @Override
    public void another() {
        new SystemFiles(stage())
                .folder(messages().say("settings.workbook.open.title"))
                .ifPresent(folder -> open(folder.toString()));
    }

    @Override
    public void fresh() {
        new SystemFiles(stage())
                .folder(messages().say("settings.workbook.new.title"))
                .ifPresent(this::create);
    }

    @Override
    public void open(String address) {
        openOrMake(address);
    }

    /** Opens a workbook; null is the one in the data folder, which is made where it is not there. */
    private void openOrMake(@Nullable String address) {
        begin(
                address,
                address == null ? data.workbook().toString() : address,
                () -> workbooks().open(address));
    }

    @Override
    public void create(Path folder) {
        begin(folder.toString(), folder.toString(), () -> workbooks().create(folder));
    }

    private Workbooks workbooks() {
        return new Workbooks(
                data,
                person(),
                (done, total) -> work.show(() -> {
                    if (opening != null) {
                        opening.at(done, total);
                    }
                }));
    }

    /** The workbook that is open stays so until the other one is. */
    private void begin(@Nullable String address, String name, Callable<Workbench> job) {
        if (opening != null) {
            opening.open(name);
        }
        work.write(job)
                .onDone(opened -> {
                    memory.change(now -> now.withWorkbook(address));
                    show(opened);
                })
                .start();
    }

    private void failed(Throwable problem) {
        if (shell != null) {
            shell.tell(problem);
        } else if (opening != null) {
            opening.fail(Saying.problem(messages(), problem));
        }
    }

    private void show(Workbench opened) {
        Workbench before = workbench;
        replace(opened, new Destination.Library());
        if (before != null) {
            work.write(() -> {
                        before.close();
                        return before;
                    })
                    .start();
        }
        Objects.requireNonNull(shell).tellRecovery();
    }

    /** Builds the screens anew around a workbook, in the language and for the person that are chosen now. */
    private void replace(Workbench next, Destination place) {
        if (shell != null) {
            shell.close();
        }
        Workbench own = next.as(person().name()).blind(memory.now().hidesOthers());
        Shell made = new Shell(own, messages(), new SystemFiles(stage()), Places.all(memory, this));
        workbench = own;
        shell = made;
        opening = null;
        stage().getScene().setRoot(made.view());
        stage().setTitle(messages().say("shell.title", own.shortName()));
        dress();
        made.go(place);
    }

    @Override
    public void changed(Preferences before) {
        dress();
        Preferences now = memory.now();
        boolean otherWords = !Objects.equals(before.language(), now.language())
                || !Objects.equals(before.author(), now.author())
                || before.hidesOthers() != now.hidesOthers();
        if (otherWords) {
            work.show(this::rebuild); // not while the old screens are in the midst of what led here
        }
    }

    private void rebuild() {
        if (workbench != null && shell != null) {
            replace(workbench, shell.here().orElse(new Destination.Settings()));
        }
    }

    private void keep(Preferences preferences) {
        work.write(() -> {
                    remembering.keep(preferences);
                    return preferences;
                })
                .start();
    }

    @Override
    public void stop() {
        if (shell != null) {
            shell.close();
        }
        memory.keep();
        work.close();
        if (workbench != null) {
            workbench.close();
        }
    }
}
