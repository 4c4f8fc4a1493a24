package agraw.command;

import agraw.workbench.CodebookFiles;
import agraw.workbench.CodebookFormat;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the codebook; the file's ending says how. */
@Command(name = "export")
final class CodebookExportCommand extends InWorkbook {
    @Parameters(paramLabel = "FILE", descriptionKey = "codebook.out")
    Path file = Path.of("");

    CodebookExportCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        CodebookFormat format = CodebookFormat.of(file).orElse(CodebookFormat.JSON);
        CodebookFiles.of(workbench).export(format, console.language(), file);
        console.say("command.codebook.exported", file.toString());
        return DONE;
    }
}
