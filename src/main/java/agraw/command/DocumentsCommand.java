package agraw.command;

import agraw.model.TextKind;
import agraw.workbench.Documents;
import agraw.workbench.Progress;
import agraw.workbench.Saying;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes documents the texts of a case; the good ones are taken, also where others are refused. */
@Command(name = "documents")
final class DocumentsCommand extends InWorkbook {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "documents.files")
    List<Path> files = List.of();

    @Option(names = "--case", paramLabel = "CASE", descriptionKey = "documents.case")
    @Nullable
    String caseKey;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "documents.kind")
    TextKind kind = TextKind.REPORT;

    DocumentsCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        UUID study = caseKey == null ? null : workbench.caseByKey(caseKey).id();
        Documents.Into into = new Documents.Into(study, kind, console.language());
        boolean all = true;
        for (Documents.Outcome outcome : Documents.of(workbench).take(files, into, Progress.NONE, () -> false)) {
            switch (outcome) {
                case Documents.Taken(String file, var text, int paragraphs, var told) -> {
                    console.say("command.documents.done", text.title(), paragraphs, file);
                    told.forEach(one -> console.complain(console.messages().say(one.key(), one.count())));
                }
                case Documents.Refused(String _, var failure) -> {
                    console.complain(Saying.failure(console.messages(), failure));
                    all = false;
                }
            }
        }
        return all ? DONE : REFUSED;
    }
}
