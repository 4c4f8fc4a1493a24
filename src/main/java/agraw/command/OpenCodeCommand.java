package agraw.command;

import agraw.workbench.Papers;
import agraw.workbench.Showing;
import agraw.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the case of a paper that came back. */
@Command(name = "open-code")
final class OpenCodeCommand extends InWorkbook {
    @Parameters(paramLabel = "CODE", descriptionKey = "code")
    String code = "";

    OpenCodeCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        String key = Papers.of(workbench).resolve(code).caseStudy().key();
        new CasePage(console, new Showing(workbench).sheet(key)).print();
        return DONE;
    }
}
