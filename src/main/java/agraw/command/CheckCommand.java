package agraw.command;

import agraw.workbench.Workbench;
import java.util.List;
import picocli.CommandLine.Command;

/** Looks whether a workbook is whole, and says what is wrong where. */
@Command(name = "check")
final class CheckCommand extends InWorkbook {
    CheckCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    /** A damaged workbook cannot be opened; it is looked at as it lies there. */
    @Override
    public Integer call() {
        List<String> findings = workbooks().check(workbook, console().messages());
        if (findings.isEmpty()) {
            console().say("command.check.whole");
            return DONE;
        }
        findings.forEach(console()::line);
        console().complain(console().messages().say("command.check.wrong", findings.size()));
        return REFUSED;
    }

    @Override
    int run(Workbench workbench, Console console) {
        throw new IllegalStateException("A check opens no workbook");
    }
}
