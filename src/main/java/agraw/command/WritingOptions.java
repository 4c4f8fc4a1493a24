package agraw.command;

import agraw.workbench.TableFile;
import agraw.workbench.TableFormat;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a table is written, and where: the same for every command that shows one. */
final class WritingOptions {
    @Option(names = "--format", paramLabel = "FORMAT", converter = FormatReader.class, descriptionKey = "format")
    @Nullable
    TableFormat format;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "format.out")
    @Nullable
    Path out;

    /**
     * Prints a document, or writes it into the file that was named; the format is what was said, else what the file's name says.
     *
     * @return the exit status
     */
    int write(TableFile document, Console console) {
        if (out != null) {
            TableFormat wanted = format == null ? TableFormat.ofFile(out).orElse(TableFormat.TEXT) : format;
            document.write(wanted, out.toAbsolutePath());
            console.say("command.written", out.toString());
            return InWorkbook.DONE;
        }
        TableFormat wanted = format == null ? TableFormat.TEXT : format;
        if (!wanted.isWords()) {
            console.complain(console.messages().say("command.wrong.file", wanted.ending()));
            return InWorkbook.WRONG_USE;
        }
        console.document(document.print(wanted, console.width()));
        return InWorkbook.DONE;
    }
}
