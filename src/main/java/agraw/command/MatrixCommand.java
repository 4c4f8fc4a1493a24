package agraw.command;

import agraw.compare.Matrix;
import agraw.workbench.Counting;
import agraw.workbench.TableFormat;
import agraw.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts the tags of all cases by principle or code. */
@Command(name = "matrix")
final class MatrixCommand extends InWorkbook {
    @Option(names = "--by", paramLabel = "BY", descriptionKey = "matrix.by")
    Counting.By by = Counting.By.PRINCIPLE;

    @Option(names = "--format", paramLabel = "FORMAT", converter = FormatReader.class, descriptionKey = "format")
    TableFormat format = TableFormat.TEXT;

    MatrixCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        Matrix matrix = Counting.of(workbench).matrix(by);
        if (matrix.cases().isEmpty()) {
            console.complain(console.messages().say("command.list.none"));
            return REFUSED;
        }
        console.document(Counting.print(matrix, by, format, console.messages(), console.width()));
        return DONE;
    }
}
