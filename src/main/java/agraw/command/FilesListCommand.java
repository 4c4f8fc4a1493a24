package agraw.command;

import agraw.model.Attachment;
import agraw.model.CaseStudy;
import agraw.words.Messages;
import agraw.workbench.Attaching;
import agraw.workbench.Filed;
import agraw.workbench.Listing;
import agraw.workbench.Thumbnails;
import agraw.workbench.Workbench;
import com.ibm.icu.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists photos and files. */
@Command(name = "list")
final class FilesListCommand extends InWorkbook {
    @Option(names = "--case", paramLabel = "CASE", descriptionKey = "files.case")
    @Nullable
    String caseKey;

    FilesListCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        Messages messages = console.messages();
        List<CaseStudy> cases = caseKey != null
                ? List.of(workbench.caseByKey(caseKey))
                : Listing.of(workbench).lines().stream()
                        .map(Listing.Line::caseStudy)
                        .sorted(Comparator.comparing(CaseStudy::key, console.order()))
                        .toList();
        Attaching attaching = Attaching.of(workbench);
        NumberFormat numbers = NumberFormat.getInstance(messages.locale());
        List<List<String>> rows = new ArrayList<>();
        for (CaseStudy study : cases) {
            for (Filed filed : attaching.list(study.id())) {
                Attachment file = filed.attachment();
                rows.add(List.of(
                        study.key(),
                        file.name(),
                        Objects.requireNonNullElse(Thumbnails.format(file), ""),
                        numbers.format(file.size()),
                        or(file.taken()).replace('T', ' '),
                        or(file.place()),
                        or(file.caption())));
            }
        }
        if (rows.isEmpty()) {
            console.complain(messages.say("command.files.none"));
            return REFUSED;
        }
        console.table(
                Stream.of("case", "name", "kind", "size", "taken", "place", "caption")
                        .map(column -> messages.say("command.files." + column))
                        .toList(),
                rows);
        return DONE;
    }

    private static String or(@Nullable String words) {
        return words == null ? "" : words;
    }
}
