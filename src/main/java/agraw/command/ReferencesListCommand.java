package agraw.command;

import agraw.model.Reference;
import agraw.words.Messages;
import agraw.workbench.Citation;
import agraw.workbench.Sources;
import agraw.workbench.Twins;
import agraw.workbench.Workbench;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the references of a case or of all, and says which seem to be one. */
@Command(name = "list")
final class ReferencesListCommand extends InWorkbook {
    @Option(names = "--case", paramLabel = "CASE", descriptionKey = "references.case")
    @Nullable
    String caseKey;

    ReferencesListCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        Messages messages = console.messages();
        Sources sources = Sources.of(workbench, messages.locale());
        List<Reference> references = caseKey == null
                ? sources.all()
                : sources.list(List.of(workbench.caseByKey(caseKey).id()));
        if (references.isEmpty()) {
            console.complain(messages.say("references.command.none"));
            return REFUSED;
        }
        List<Twins.Pair> pairs = Twins.among(references);
        for (Reference reference : references) {
            String key = caseKey == null ? sources.caseKey(reference) + " " : "";
            console.line(key + Citation.numbered(reference, null) + " " + Citation.whole(messages, reference));
            pairs.stream()
                    .filter(pair -> Objects.equals(pair.second(), reference))
                    .forEach(pair -> console.line("  " + Citation.twin(messages, pair.first(), pair.reason())));
        }
        return DONE;
    }
}
