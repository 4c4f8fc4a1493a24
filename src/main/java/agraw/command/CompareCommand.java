package agraw.command;

import agraw.workbench.Comparing;
import agraw.workbench.Workbench;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays cases side by side. */
@Command(name = "compare")
final class CompareCommand extends InWorkbook {
    @Parameters(arity = "0..*", paramLabel = "CASE", descriptionKey = "case")
    List<String> cases = List.of();

    @Mixin
    WritingOptions writing = new WritingOptions();

    @Option(names = "--differing", descriptionKey = "compare.differing")
    boolean differing;

    @Option(names = "--all", descriptionKey = "compare.all")
    boolean all;

    CompareCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        List<UUID> ids =
                cases.stream().map(key -> workbench.caseByKey(key).id()).toList();
        return writing.write(
                Comparing.document(
                        Comparing.of(workbench).read(ids), new Comparing.Rows(differing, all), console.messages()),
                console);
    }
}
