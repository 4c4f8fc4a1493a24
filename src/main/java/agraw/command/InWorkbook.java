package agraw.command;

import agraw.workbench.Person;
import agraw.workbench.Workbench;
import agraw.workbench.Workbooks;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all commands have in common: a workbook, a person, a language, and the exit status. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class InWorkbook implements Callable<Integer> {
    /** The job was done. */
    static final int DONE = 0;

    /** Nothing was found, or the job was refused. */
    static final int REFUSED = 1;

    /** The command was not understood. */
    static final int WRONG_USE = 2;

    private final Surroundings surroundings;
    private final Console console;

    @Option(names = "--workbook", paramLabel = "PATH")
    @Nullable
    String workbook;

    @Option(names = "--author", paramLabel = "NAME")
    @Nullable
    String author;

    @Option(names = "--lang", paramLabel = "LANGUAGE")
    @Nullable
    String language; // read before the rest: Commands.language

    InWorkbook(Surroundings surroundings, Console console) {
        this.surroundings = surroundings;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try (Workbench workbench = workbooks().open(workbook)) {
            return run(workbench, console);
        }
    }

    /** Does the job in the open workbook; returns the exit status. */
    abstract int run(Workbench workbench, Console console) throws Exception;

    Console console() {
        return console;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Workbooks workbooks() {
        Person person =
                author == null ? surroundings.person() : surroundings.person().named(author);
        return new Workbooks(surroundings.data(), person);
    }
}
