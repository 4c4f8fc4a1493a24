package agraw.command;

import agraw.words.Languages;
import agraw.words.Messages;
import agraw.workbench.Listing;
import agraw.workbench.Workbench;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Lists the case studies. */
@Command(name = "list")
final class ListCommand extends InWorkbook {
    ListCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        Messages messages = console.messages();
        List<List<String>> rows = Listing.of(workbench).lines().stream()
                .sorted(Comparator.comparing(line -> line.caseStudy().key(), console.order()))
                .map(line -> List.of(
                        line.caseStudy().key(),
                        line.caseStudy().title(),
                        Languages.name(line.caseStudy().language(), messages.locale()),
                        Long.toString(line.facts()),
                        Long.toString(line.texts()),
                        Long.toString(line.tags()),
                        Long.toString(line.missing())))
                .toList();
        if (rows.isEmpty()) {
            console.complain(messages.say("command.list.none"));
            return REFUSED;
        }
        List<String> header = Stream.of("key", "title", "language", "facts", "texts", "tags", "missing")
                .map(column -> messages.say("command.list." + column))
                .toList();
        console.table(header, rows);
        return DONE;
    }
}
