package agraw.command;

import agraw.workbench.Importing;
import agraw.workbench.Outcome;
import agraw.workbench.Progress;
import agraw.workbench.Saying;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings case files into the workbook; the good ones are taken, also where others are refused. */
@Command(name = "import")
final class ImportCommand extends InWorkbook {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "import.files")
    List<Path> files = List.of();

    ImportCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        List<Outcome> outcomes = Importing.of(workbench).importFiles(files, Progress.NONE, () -> false);
        if (outcomes.isEmpty()) {
            console.complain(console.messages().say("command.import.none"));
            return REFUSED;
        }
        boolean all = true;
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Imported(String file, String key, var _, var told) -> {
                    console.say("command.import.done", key, file);
                    told.forEach(failure -> console.complain(Saying.failure(console.messages(), failure)));
                }
                case Outcome.Refused(String _, var failure) -> {
                    console.complain(Saying.failure(console.messages(), failure));
                    all = false;
                }
            }
        }
        return all ? DONE : REFUSED;
    }
}
