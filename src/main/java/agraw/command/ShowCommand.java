package agraw.command;

import agraw.workbench.Showing;
import agraw.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a case: facts with their references, evidence by principle, what is missing, texts and references. */
@Command(name = "show")
final class ShowCommand extends InWorkbook {
    @Parameters(paramLabel = "CASE", descriptionKey = "case")
    String caseKey = "";

    ShowCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        new CasePage(console, new Showing(workbench).sheet(caseKey)).print();
        return DONE;
    }
}
