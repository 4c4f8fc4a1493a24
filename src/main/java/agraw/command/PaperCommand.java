package agraw.command;

import agraw.workbench.Listing;
import agraw.workbench.Paper;
import agraw.workbench.Papers;
import agraw.workbench.Progress;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes forms, question guides and consent sheets as PDF. */
@Command(name = "paper")
final class PaperCommand extends InWorkbook {
    @Parameters(paramLabel = "PAPER", descriptionKey = "paper.kind")
    Paper paper = Paper.FORM;

    @Option(names = "--case", paramLabel = "CASE", descriptionKey = "paper.case")
    List<String> cases = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "paper.out")
    Path out = Path.of("");

    PaperCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        Stream<UUID> all = paper.canBeOfNoCase()
                ? Stream.empty()
                : Listing.of(workbench).lines().stream()
                        .map(line -> line.caseStudy().id());
        List<UUID> ids = cases.isEmpty()
                ? all.toList()
                : cases.stream().map(key -> workbench.caseByKey(key).id()).toList();
        if (ids.isEmpty() && !paper.canBeOfNoCase()) {
            console.complain(console.messages().say("command.list.none"));
            return REFUSED;
        }
        String spoken = language == null
                ? console.language()
                : Locale.forLanguageTag(language).getLanguage();
        Papers.of(workbench)
                .write(
                        new Papers.Order(paper, ids, console.messages(), spoken),
                        out.toAbsolutePath(),
                        Progress.NONE,
                        () -> false);
        console.say("command.paper.done", console.messages().say("paper." + paper.word()), out.toString());
        return DONE;
    }
}
