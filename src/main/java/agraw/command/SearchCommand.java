package agraw.command;

import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Failure;
import agraw.model.Field;
import agraw.model.Refusal;
import agraw.model.Text;
import agraw.words.Messages;
import agraw.workbench.AutoTagging;
import agraw.workbench.Progress;
import agraw.workbench.Searching;
import agraw.workbench.Workbench;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds words; what was found stands between stars. */
@Command(name = "search")
final class SearchCommand extends InWorkbook {
    @Parameters(arity = "1..*", paramLabel = "WORDS", descriptionKey = "search.words")
    List<String> words = List.of();

    @Option(names = "--most", paramLabel = "NUMBER", descriptionKey = "search.most")
    int most = 20;

    @Option(names = "--tag", paramLabel = "CODE", descriptionKey = "search.tag")
    @Nullable
    String tag;

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "search.unit")
    AutoTagging.Unit unit = AutoTagging.Unit.SENTENCE;

    @Option(names = "--dry-run", descriptionKey = "search.dryRun")
    boolean dryRun;

    SearchCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        Messages messages = console.messages();
        String typed = words.stream().map(SearchCommand::quoted).collect(Collectors.joining(" ")) + " ";
        if (tag != null) {
            return tagged(workbench, console, typed.strip(), tag);
        }
        Searching.Results results = Searching.of(workbench).search(typed, Math.max(1, most));
        if (results.best().isEmpty()) {
            console.complain(messages.say("command.search.none", String.join(" ", words)));
            return REFUSED;
        }
        for (Searching.Result result : results.best()) {
            console.line(place(result, console));
            console.line("    "
                    + result.excerpt().stream()
                            .map(piece -> piece.found() ? "*" + piece.words() + "*" : piece.words())
                            .collect(Collectors.joining()));
        }
        if (results.total() > results.best().size()) {
            console.say("command.search.more", results.total() - results.best().size());
        }
        return DONE;
    }

    private int tagged(Workbench workbench, Console console, String query, String key) {
        Code code = workbench.codebook().find(key).orElseThrow(() -> new Refusal(new Failure.UnknownCode(key)));
        AutoTagging tagging = AutoTagging.of(workbench);
        AutoTagging.Preview preview = tagging.preview(query, code.id(), unit);
        for (AutoTagging.Candidate candidate : preview.candidates()) {
            console.line(Stream.of(candidate.caseKey(), candidate.title(), candidate.words())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · ")));
        }
        if (!dryRun) {
            tagging.take(preview, preview.candidates(), Progress.NONE, () -> false);
        }
        console.say(
                dryRun ? "command.search.wouldTag" : "command.search.tagged",
                code.key(),
                preview.candidates().size(),
                preview.tagged());
        return preview.candidates().isEmpty() ? REFUSED : DONE;
    }

    /** The shell takes quotation marks away; several words in one argument are a phrase. */
    private static String quoted(String argument) {
        return argument.contains(" ") ? "\"" + argument + "\"" : argument;
    }

    private static String place(Searching.Result result, Console console) {
        CaseStudy study = result.caseStudy();
        Text text = result.text();
        Code code = result.code();
        Field field = result.field();
        return Stream.of(
                        study == null ? null : study.key(),
                        console.messages()
                                .say("search.where." + result.where().name().toLowerCase(Locale.ROOT)),
                        field == null ? null : field.labels().in(console.language()),
                        text == null ? null : text.title(),
                        code == null ? null : code.key() + " " + code.labels().in(console.language()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
