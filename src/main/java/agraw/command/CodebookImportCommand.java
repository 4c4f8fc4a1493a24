package agraw.command;

import agraw.workbench.CodebookFiles;
import agraw.workbench.CodebookSaying;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a codebook from a file, in one step, and says what it changes. */
@Command(name = "import")
final class CodebookImportCommand extends InWorkbook {
    @Parameters(paramLabel = "FILE", descriptionKey = "codebook.file")
    Path file = Path.of("");

    @Option(names = "--dry-run", descriptionKey = "codebook.dryRun")
    boolean dryRun;

    CodebookImportCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        CodebookFiles files = CodebookFiles.of(workbench);
        CodebookFiles.Preview preview = files.read(file, console.language());
        preview.differences()
                .forEach(difference ->
                        console.line(CodebookSaying.difference(console.messages(), difference, console.language())));
        if (!dryRun) {
            files.take(preview);
        }
        console.say(
                dryRun ? "command.codebook.would" : "command.codebook.imported",
                preview.file(),
                preview.differences().size());
        return DONE;
    }
}
