package agraw.command;

import agraw.compare.Matrix;
import agraw.workbench.Counting;
import agraw.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts the tags of all cases by principle or code. */
@Command(name = "matrix")
final class MatrixCommand extends InWorkbook {
    @Option(names = "--by", paramLabel = "BY", descriptionKey = "matrix.by")
    Counting.By by = Counting.By.PRINCIPLE;

    @Mixin
    WritingOptions writing = new WritingOptions();

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
        return writing.write(Counting.document(matrix, by, console.messages()), console);
    }
}
