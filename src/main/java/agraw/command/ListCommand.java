package agraw.command;

import agraw.words.Languages;
import agraw.words.Messages;
import agraw.workbench.Finding;
import agraw.workbench.Listing;
import agraw.workbench.Progress;
import agraw.workbench.ViewExport;
import agraw.workbench.ViewListing;
import agraw.workbench.ViewListing.Asked;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the case studies. */
@Command(name = "list")
final class ListCommand extends InWorkbook {
    @Option(names = "--filter", paramLabel = "FILTER", descriptionKey = "list.filter")
    @Nullable
    String filter;

    @Option(names = "--view", paramLabel = "NAME", descriptionKey = "list.view")
    @Nullable
    String view;

    @Option(names = "--columns", paramLabel = "COLUMNS", descriptionKey = "list.columns")
    @Nullable
    String columns;

    @Option(names = "--sort", paramLabel = "KEYS", descriptionKey = "list.sort")
    @Nullable
    String sort;

    @Option(names = "--group", paramLabel = "COLUMN", descriptionKey = "list.group")
    @Nullable
    String group;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "list.out")
    @Nullable
    Path out;

    ListCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        boolean plain =
                filter == null && view == null && columns == null && sort == null && group == null && out == null;
        return plain ? all(workbench, console) : found(workbench, console);
    }

    private int found(Workbench workbench, Console console) {
        Messages messages = console.messages();
        Asked asked = new Asked(
                Optional.ofNullable(filter),
                Optional.ofNullable(view),
                columns == null ? List.of() : List.of(columns.split(",", -1)),
                Optional.ofNullable(sort),
                Optional.ofNullable(group));
        Finding.Found found = ViewListing.of(workbench).find(asked, messages);
        if (found.count() == 0) {
            console.complain(messages.say("command.list.nothing"));
            return REFUSED;
        }
        if (out != null) {
            ViewExport.write(found, out, messages, Progress.NONE, () -> false);
            console.say("command.list.written", found.count(), out.toString());
            return DONE;
        }
        for (Finding.Group one : found.groups()) {
            if (found.query().look().grouping() != null) {
                console.line(one.name().isEmpty() ? messages.say("views.group.none") : one.name());
            }
            console.table(ViewListing.heads(found), ViewListing.lines(found, one));
        }
        return DONE;
    }

    private static int all(Workbench workbench, Console console) {
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
