package agraw.command;

import agraw.compare.across.Measure;
import agraw.compare.filter.Topic;
import agraw.workbench.Choosing;
import agraw.workbench.Chosen;
import agraw.workbench.Crossing;
import agraw.workbench.Workbench;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts the tags of cases by principle or code, and by case or anything that cases and tags say. */
@Command(name = "matrix")
final class MatrixCommand extends InWorkbook {
    @Option(names = "--by", paramLabel = "BY", descriptionKey = "matrix.by")
    Crossing.Rows by = Crossing.Rows.PRINCIPLE;

    @Option(names = "--columns", paramLabel = "COLUMNS", descriptionKey = "matrix.columns")
    String columns = "case";

    @Option(names = "--show", paramLabel = "WHAT", descriptionKey = "matrix.show")
    Measure show = Measure.TAGS;

    @Mixin
    ScopeOptions scope = new ScopeOptions();

    @Mixin
    WritingOptions writing = new WritingOptions();

    MatrixCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        Choosing choosing = Choosing.of(workbench);
        Chosen chosen = scope.chosen(choosing, console.messages());
        if (chosen.rows().isEmpty()) {
            console.complain(console.messages().say("command.list.none"));
            return REFUSED;
        }
        Crossing.Order order = order(chosen);
        Crossing.Counted counted = Crossing.of(workbench).count(chosen, order, console.messages());
        if (counted.removed()) {
            console.complain(console.messages().say("across.removed", columns));
            return REFUSED;
        }
        boolean turned = order.rows() == Crossing.Rows.PRINCIPLE;
        List<String> about = choosing.about(chosen, console.messages());
        return writing.write(Crossing.document(counted, show, turned, chosen, about, console.messages()), console);
    }

    /** What is no kind of column is the key or a name of a field. */
    private Crossing.Order order(Chosen chosen) {
        for (Crossing.Columns kind : Crossing.Columns.values()) {
            if (kind != Crossing.Columns.FIELD && kind.name().equals(columns.toUpperCase(Locale.ROOT))) {
                return new Crossing.Order(by, kind, null);
            }
        }
        Optional<Topic> topic = chosen.all().topics().named(columns);
        @Nullable String field = topic.map(Topic::key).orElse(columns);
        return new Crossing.Order(by, Crossing.Columns.FIELD, field);
    }
}
