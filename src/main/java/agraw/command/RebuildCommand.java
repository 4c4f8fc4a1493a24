package agraw.command;

import agraw.workbench.Saying;
import agraw.workbench.Workbench;
import picocli.CommandLine.Command;

/** Makes the tables anew from the log. */
@Command(name = "rebuild")
final class RebuildCommand extends InWorkbook {
    RebuildCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    public Integer call() {
        try (Workbench workbench = workbooks().rebuild(workbook)) {
            return run(workbench, console());
        }
    }

    @Override
    int run(Workbench workbench, Console console) {
        console.say("command.rebuild.made", workbench.name());
        Saying.mended(console.messages(), workbench).ifPresent(console::line);
        return DONE;
    }
}
