package agraw.command;

import agraw.model.Reference;
import agraw.workbench.Citation;
import agraw.workbench.Sources;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the references of a file into a case; those that are there already are told and passed over. */
@Command(name = "import")
final class ReferencesImportCommand extends InWorkbook {
    @Parameters(paramLabel = "FILE", descriptionKey = "references.file")
    Path file = Path.of("");

    @Option(names = "--case", required = true, paramLabel = "CASE", descriptionKey = "case")
    String caseKey = "";

    ReferencesImportCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        Sources sources = Sources.of(workbench, console.messages().locale());
        UUID caseStudy = workbench.caseByKey(caseKey).id();
        Sources.Preview preview = sources.preview(caseStudy, file);
        for (Sources.Line line : preview.lines()) {
            line.twin()
                    .ifPresent(twin -> console.line(line.reference().title() + ": "
                            + Citation.twin(console.messages(), twin.first(), twin.reason())));
        }
        List<Reference> fresh = preview.fresh();
        sources.take(caseStudy, fresh);
        console.say(
                "references.command.imported",
                fresh.size(),
                file.toString(),
                preview.lines().size() - fresh.size());
        return DONE;
    }
}
