package agraw.command;

import agraw.workbench.Workbench;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a workbook with what ships with the program. */
@Command(name = "new")
final class NewCommand extends InWorkbook {
    @Parameters(paramLabel = "PATH", descriptionKey = "new.path")
    Path path = Path.of("");

    NewCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    public Integer call() {
        try (Workbench workbench = workbooks().create(path)) {
            return run(workbench, console());
        }
    }

    @Override
    int run(Workbench workbench, Console console) {
        console.say("command.new.made", workbench.name());
        return DONE;
    }
}
