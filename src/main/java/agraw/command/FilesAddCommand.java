package agraw.command;

import agraw.model.CaseStudy;
import agraw.workbench.Attaching;
import agraw.workbench.Incoming;
import agraw.workbench.Progress;
import agraw.workbench.Saying;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds photos and files to a case; the good ones are taken, also where others are refused. */
@Command(name = "add")
final class FilesAddCommand extends InWorkbook {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files.add.files")
    List<Path> files = List.of();

    @Option(names = "--case", required = true, paramLabel = "CASE", descriptionKey = "files.case")
    String caseKey = "";

    FilesAddCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        CaseStudy study = workbench.caseByKey(caseKey);
        Attaching attaching = Attaching.of(workbench);
        List<Incoming> incoming = files.stream().map(Incoming::of).toList();
        Attaching.Added added = attaching.add(
                study.id(),
                attaching.bring(incoming, Progress.NONE, () -> false).orElseThrow());
        added.attachments().forEach(file -> console.say("command.files.added", file.name(), study.key()));
        added.told().forEach(failure -> console.complain(Saying.failure(console.messages(), failure)));
        return added.attachments().size() == files.size() ? DONE : REFUSED;
    }
}
