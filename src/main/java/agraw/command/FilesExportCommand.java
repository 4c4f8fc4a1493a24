package agraw.command;

import agraw.workbench.Attaching;
import agraw.workbench.FileCopies;
import agraw.workbench.Filed;
import agraw.workbench.Progress;
import agraw.workbench.Saying;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes copies of the photos and files of a case. */
@Command(name = "export")
final class FilesExportCommand extends InWorkbook {
    @Option(names = "--case", required = true, paramLabel = "CASE", descriptionKey = "files.case")
    String caseKey = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "files.out")
    Path out = Path.of("");

    @Mixin
    GivingOptions giving = new GivingOptions();

    FilesExportCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        List<Filed> files =
                Attaching.of(workbench).list(workbench.caseByKey(caseKey).id());
        if (files.isEmpty()) {
            console.complain(console.messages().say("command.files.none"));
            return REFUSED;
        }
        FileCopies.Copied copied =
                FileCopies.of(workbench).copyAll(files, out, giving.terms(), Progress.NONE, () -> false);
        copied.written().forEach(file -> console.say("command.files.written", file.toString()));
        copied.leftOut().forEach(failure -> console.complain(Saying.failure(console.messages(), failure)));
        return copied.leftOut().isEmpty() ? DONE : REFUSED;
    }
}
