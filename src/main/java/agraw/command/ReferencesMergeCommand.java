package agraw.command;

import agraw.model.Reference;
import agraw.words.Messages;
import agraw.workbench.Citation;
import agraw.workbench.Sources;
import agraw.workbench.Twins;
import agraw.workbench.Workbench;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one reference of two of a case; says before what that does. */
@Command(name = "merge")
final class ReferencesMergeCommand extends InWorkbook {
    @Option(names = "--case", required = true, paramLabel = "CASE", descriptionKey = "case")
    String caseKey = "";

    @Parameters(index = "0", paramLabel = "KEPT", descriptionKey = "references.kept")
    long kept;

    @Parameters(index = "1", paramLabel = "GONE", descriptionKey = "references.gone")
    long gone;

    @Option(
            names = {"--preview", "--dry-run"},
            descriptionKey = "references.preview")
    boolean preview;

    ReferencesMergeCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        Messages messages = console.messages();
        Sources sources = Sources.of(workbench, messages.locale());
        List<Reference> references =
                sources.list(List.of(workbench.caseByKey(caseKey).id()));
        Optional<Reference> stays = numbered(references, kept, console);
        Optional<Reference> goes = numbered(references, gone, console);
        if (stays.isEmpty() || goes.isEmpty()) {
            return REFUSED;
        } else if (kept == gone) {
            console.complain(messages.say("references.command.itself", kept));
            return REFUSED;
        }
        Sources.Merged merged =
                sources.previewMerge(stays.get().id(), goes.get().id());
        console.say("references.command.stays", Citation.numbered(stays.get(), null), whole(messages, stays.get()));
        console.say("references.command.goes", Citation.numbered(goes.get(), null), whole(messages, goes.get()));
        if (Twins.among(List.of(stays.get(), goes.get())).isEmpty()) {
            console.say("references.command.unlike");
        }
        console.say("references.command.moved", merged.facts(), merged.tags(), merged.files(), merged.filled());
        if (preview) {
            console.say("references.command.notMerged");
            return DONE;
        }
        sources.merge(stays.get().id(), goes.get().id());
        console.say("references.command.merged", gone, kept);
        return DONE;
    }

    private static String whole(Messages messages, Reference reference) {
        return Citation.whole(messages, reference);
    }

    private Optional<Reference> numbered(List<Reference> references, long number, Console console) {
        Optional<Reference> found = references.stream()
                .filter(reference -> Objects.equals(reference.number(), number))
                .findFirst();
        if (found.isEmpty()) {
            console.complain(console.messages().say("references.command.noNumber", caseKey, number));
        }
        return found;
    }
}
