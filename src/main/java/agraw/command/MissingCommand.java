package agraw.command;

import agraw.compare.FieldGaps;
import agraw.workbench.Gaps;
import agraw.workbench.TableFile;
import agraw.workbench.Workbench;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what is missing of a case or of all, and what to ask. */
@Command(name = "missing")
final class MissingCommand extends InWorkbook {
    @Parameters(arity = "0..1", paramLabel = "CASE", descriptionKey = "missing.case")
    @Nullable
    String caseKey;

    @Mixin
    WritingOptions writing = new WritingOptions();

    MissingCommand(Surroundings surroundings, Console console) {
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
        Gaps gaps = Gaps.of(workbench);
        if (caseKey != null) {
            return gaps.of(workbench.caseByKey(caseKey).id()).map(found -> Gaps.document(found, console.messages()));
        }
        FieldGaps all = gaps.all();
        return all.cases().isEmpty() ? Optional.empty() : Optional.of(Gaps.document(all, console.messages()));
    }
}
