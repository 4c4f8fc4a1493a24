package agraw.command;

import agraw.workbench.Exporting;
import agraw.workbench.Listing;
import agraw.workbench.Progress;
import agraw.workbench.Saying;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes cases as case files. */
@Command(name = "export")
final class ExportCommand extends InWorkbook {
    @Parameters(arity = "0..*", paramLabel = "CASE", descriptionKey = "export.cases")
    List<String> cases = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "export.out")
    Path out = Path.of("");

    @Option(names = "--files", descriptionKey = "export.files")
    boolean files;

    @Mixin
    GivingOptions giving = new GivingOptions();

    ExportCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        List<UUID> ids = cases.isEmpty()
                ? Listing.of(workbench).lines().stream()
                        .map(line -> line.caseStudy().id())
                        .toList()
                : cases.stream().map(key -> workbench.caseByKey(key).id()).toList();
        if (ids.isEmpty()) {
            console.complain(console.messages().say("command.list.none"));
            return REFUSED;
        }
        for (Exporting.Exported written :
                Exporting.of(workbench).export(ids, out, files, giving.terms(), Progress.NONE, () -> false)) {
            console.say("command.export.done", written.caseKey(), written.file().toString());
            if (written.leftOut() > 0) {
                console.complain(
                        console.messages().say("command.export.leftOut", written.caseKey(), written.leftOut()));
            }
            written.withheld().forEach(failure -> console.complain(Saying.failure(console.messages(), failure)));
        }
        return DONE;
    }
}
