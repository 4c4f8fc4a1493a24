package agraw.command;

import agraw.change.Change;
import agraw.workbench.CaseHistory;
import agraw.workbench.Saying;
import agraw.workbench.Workbench;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who did what and when, latest first. */
@Command(name = "history")
final class HistoryCommand extends InWorkbook {
    @Parameters(arity = "0..1", paramLabel = "CASE", descriptionKey = "history.case")
    @Nullable
    String caseKey;

    @Option(names = "--most", paramLabel = "NUMBER", descriptionKey = "history.most")
    int most = 50;

    HistoryCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        List<Change> changes = caseKey == null
                ? workbench.history(most)
                : CaseHistory.of(workbench).latest(workbench.caseByKey(caseKey).id(), most);
        if (changes.isEmpty()) {
            console.complain(console.messages().say("command.history.none"));
            return REFUSED;
        }
        console.table(
                List.of(),
                changes.stream()
                        .map(change -> List.of(
                                console.moment(change.time().instant()),
                                change.author(),
                                Saying.step(console.messages(), change)))
                        .toList());
        return DONE;
    }
}
