package agraw.command;

import agraw.compare.Scoring;
import agraw.model.Criterion;
import agraw.workbench.Judging;
import agraw.workbench.Workbench;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the criteria of the workshop, or shows what cases scored by them. */
@Command(name = "criteria")
final class CriteriaCommand extends InWorkbook {
    @Option(names = "--list", descriptionKey = "criteria.list")
    boolean list;

    @Mixin
    WritingOptions writing = new WritingOptions();

    CriteriaCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        Scoring sheet = Judging.of(workbench, console.messages()).sheet();
        if (sheet.criteria().isEmpty()) {
            console.complain(console.messages().say("command.criteria.none"));
            return REFUSED;
        }
        if (list) {
            list(sheet.criteria(), console);
        } else {
            return writing.write(Judging.document(sheet, console.messages()), console);
        }
        return DONE;
    }

    private static void list(List<Criterion> criteria, Console console) {
        List<String> header = Stream.of("criterion", "weight", "lowest", "highest")
                .map(column -> console.messages().say("judging.criteria.list." + column))
                .toList();
        console.table(
                header,
                criteria.stream()
                        .map(criterion -> List.of(
                                criterion.labels().in(console.language()),
                                Long.toString(criterion.weight()),
                                Long.toString(criterion.lowest()),
                                Long.toString(criterion.highest())))
                        .toList());
    }
}
