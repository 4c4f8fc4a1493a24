package agraw.command;

import agraw.compare.NeedMatch;
import agraw.workbench.Matching;
import agraw.workbench.TableFile;
import agraw.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lays needs beside capacities, of a case or of all. */
@Command(name = "needs")
final class NeedsCommand extends InWorkbook {
    @Parameters(arity = "0..1", paramLabel = "CASE", descriptionKey = "needs.case")
    @Nullable
    String caseKey;

    @Mixin
    WritingOptions writing = new WritingOptions();

    NeedsCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        Optional<TableFile> document = document(workbench, console);
        if (document.isEmpty()) {
            console.complain(console.messages().say("command.list.none"));
            return REFUSED;
        }
        return writing.write(document.get(), console);
    }

    private Optional<TableFile> document(Workbench workbench, Console console) {
        Matching matching = Matching.of(workbench);
        if (caseKey != null) {
            return matching.of(workbench.caseByKey(caseKey).id())
                    .map(found -> Matching.document(found, console.messages()));
        }
        List<NeedMatch> all = matching.all();
        return all.isEmpty() ? Optional.empty() : Optional.of(Matching.document(all, console.messages()));
    }
}
