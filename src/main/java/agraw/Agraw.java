package agraw;

import agraw.command.Commands;
import agraw.command.PictureMaker;
import agraw.command.Surroundings;
import agraw.desktop.Display;
import agraw.desktop.Pictures;
import agraw.workbench.DataFolder;
import agraw.workbench.Person;
import agraw.workbench.Remembering;
import agraw.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Starts the window, or runs a command. */
public final class Agraw {
    private Agraw() {}

    public static void main(String[] arguments) {
        DataFolder data = DataFolder.ofSystem();
        if (System.getProperty("agraw.logs") == null) { // read when the first logger is made
            System.setProperty("agraw.logs", data.logs().toString());
        }
        System.exit(run(data, arguments));
    }

    private static int run(DataFolder data, String... arguments) {
        if (arguments.length == 0 && Display.isThere(System.getProperty("os.name", ""), System.getenv())) {
            // JavaFX starts once in a process: where it found no display, another process draws without one.
            return Display.show() ? 0 : Again.withoutDisplay();
        }
        Surroundings surroundings =
                new Surroundings(data, person(data), Locale.getDefault(), System.out, System.err, Agraw::draw);
        return arguments.length == 0
                ? new WithoutDisplay(surroundings).run()
                : new Commands(surroundings).run(arguments);
    }

    private static Person person(DataFolder data) {
        String author = new Remembering(data).recall().author();
        Person known = Person.ofSystem();
        return author == null || author.isBlank() ? known : known.named(author);
    }

    private static List<Path> draw(Workbench workbench, PictureMaker.Request request) throws IOException {
        return Pictures.draw(
                workbench,
                new Pictures.Order(
                        request.folder(),
                        request.screen(),
                        request.dark(),
                        request.language(),
                        request.width(),
                        request.height()));
    }
}
