package agraw.command;

import agraw.workbench.Progress;
import agraw.workbench.Saying;
import agraw.workbench.SubmissionPreview;
import agraw.workbench.SubmissionWords;
import agraw.workbench.Submissions;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes submissions of ODK and KoboToolbox into cases. What is not taken is told by its cell, and does not stop the rest. */
@Command(name = "submissions")
final class SubmissionsCommand extends InWorkbook {
    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "submissions.file")
    Path file = Path.of("");

    @Option(names = "--template", required = true, paramLabel = "KEY", descriptionKey = "submissions.template")
    String template = "";

    @Option(names = "--key", paramLabel = "COLUMN", descriptionKey = "submissions.key")
    @Nullable
    String key;

    @Option(names = "--media", paramLabel = "FOLDER", descriptionKey = "submissions.media")
    @Nullable
    Path media;

    @Option(names = "--preview", descriptionKey = "submissions.preview")
    boolean preview;

    SubmissionsCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        Submissions submissions = Submissions.of(workbench, console.messages().locale());
        UUID id = submissions.template(file, template).id();
        SubmissionPreview.Source opened = submissions.open(file);
        SubmissionPreview.Source source = media == null ? opened : opened.withMedia(media);
        String column = Objects.requireNonNullElseGet(key, () -> submissions.suggestKey(source));
        SubmissionPreview found = submissions.preview(source, id, column);
        print(found, console);
        if (preview || found.lines().isEmpty()) {
            return DONE;
        }
        Submissions.Taken taken = submissions.take(found, Progress.NONE, () -> false);
        console.say(
                taken.change().isEmpty() ? "submissions.nothing" : "submissions.taken",
                found.file(),
                new SubmissionWords(console.messages()).counts(found));
        taken.told().forEach(failure -> console.line(Saying.failure(console.messages(), failure)));
        return DONE;
    }

    private void print(SubmissionPreview found, Console console) {
        SubmissionWords words = new SubmissionWords(console.messages());
        if (found.lines().isEmpty()) {
            console.say("submissions.none");
            return;
        }
        if (preview) {
            console.table(
                    List.of("place", "case", "state", "facts").stream()
                            .map(name -> console.messages().say("submissions.column." + name))
                            .toList(),
                    found.lines().stream()
                            .map(line -> List.of(
                                    line.place(),
                                    line.caseKey(),
                                    words.state(line.state()),
                                    Integer.toString(line.facts().size())))
                            .toList());
            console.line(words.counts(found));
        }
        words.unknown(found).ifPresent(console::line);
        words.files(found).ifPresent(console::line);
        found.remarks().forEach(remark -> console.line(words.problem(remark)));
        found.problems().forEach(problem -> console.line(words.problem(problem)));
    }
}
