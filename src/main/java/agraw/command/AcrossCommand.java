package agraw.command;

import agraw.compare.across.Nearness;
import agraw.compare.drawing.BaseMap;
import agraw.compare.drawing.Look;
import agraw.words.Messages;
import agraw.workbench.Balance;
import agraw.workbench.Choosing;
import agraw.workbench.Chosen;
import agraw.workbench.CoOccurring;
import agraw.workbench.Configurations;
import agraw.workbench.Crossing;
import agraw.workbench.Framework;
import agraw.workbench.NextQuestions;
import agraw.workbench.TableFile;
import agraw.workbench.Tensions;
import agraw.workbench.Workbench;
import agraw.workbench.chart.Chart;
import agraw.workbench.chart.CodeNetwork;
import agraw.workbench.chart.PictureFormat;
import agraw.workbench.chart.PlaceMap;
import agraw.workbench.chart.StanceCharts;
import agraw.workbench.chart.TimeAxis;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows all cases together, as the views of the window do; drawings go out as pictures too. */
@Command(name = "across")
final class AcrossCommand extends InWorkbook {
    private static final double WIDE = 1100;
    private static final double HIGH = 700;

    /** What is shown. */
    enum View {
        GRID,
        BARS,
        MULTIPLES,
        NETWORK,
        TOGETHER,
        GAPS,
        QUESTIONS,
        TENSIONS,
        CONFIGURATIONS,
        MAP,
        TIME
    }

    @Parameters(paramLabel = "VIEW", descriptionKey = "across.view")
    @SuppressWarnings("NullAway.Init") // picocli asks for it
    View view;

    @Option(names = "--by", paramLabel = "BY", descriptionKey = "matrix.by")
    Crossing.Rows by = Crossing.Rows.PRINCIPLE;

    @Option(names = "--near", paramLabel = "HOW", descriptionKey = "across.near")
    Nearness near = Nearness.OVERLAPPING;

    @Option(names = "--group", paramLabel = "FIELD", descriptionKey = "across.group")
    @Nullable
    String group;

    @Option(names = "--condition", paramLabel = "FILTER", descriptionKey = "across.condition")
    List<String> conditions = List.of();

    @Option(names = "--outcome", paramLabel = "FILTER", descriptionKey = "across.outcome")
    String outcome = "";

    @Option(names = "--base", paramLabel = "FILE", descriptionKey = "across.base")
    @Nullable
    Path base;

    @Mixin
    ScopeOptions scope = new ScopeOptions();

    @Mixin
    WritingOptions writing = new WritingOptions();

    AcrossCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        Messages messages = console.messages();
        Choosing choosing = Choosing.of(workbench);
        Chosen chosen = scope.chosen(choosing, messages);
        if (chosen.rows().isEmpty()) {
            console.complain(messages.say("command.list.none"));
            return REFUSED;
        }
        List<String> about = choosing.about(chosen, messages);
        return switch (view) {
            case GRID -> {
                boolean codes = by == Crossing.Rows.CODE;
                Framework.Grid grid = Framework.of(workbench).read(chosen, codes, group, messages);
                yield writing.write(Framework.document(grid, false, about, messages), console);
            }
            case BARS -> chart(StanceCharts.of(workbench).bars(chosen, by, WIDE, messages), about, console);
            case MULTIPLES -> chart(StanceCharts.of(workbench).multiples(chosen, WIDE, messages), about, console);
            case NETWORK ->
                chart(CodeNetwork.of(workbench).draw(chosen, by, near, WIDE, HIGH, messages), about, console);
            case TOGETHER ->
                table(CoOccurring.of(workbench).read(chosen, by, near, messages).document(about, messages));
            case GAPS -> table(Balance.of(workbench).read(chosen, messages).document(about, messages));
            case QUESTIONS -> table(NextQuestions.of(workbench).document(chosen, about, messages));
            case TENSIONS -> table(Tensions.of(workbench).read(chosen, messages).document(about, messages));
            case CONFIGURATIONS -> configurations(Configurations.of(workbench), chosen, about, messages);
            case MAP -> {
                BaseMap below = base == null ? BaseMap.NONE : PlaceMap.base(base.toAbsolutePath());
                yield chart(PlaceMap.of(workbench).draw(chosen, below, Look.ALL, WIDE, HIGH, messages), about, console);
            }
            case TIME -> chart(TimeAxis.of(workbench).draw(chosen, WIDE, messages), about, console);
        };
    }

    private int table(TableFile document) {
        return writing.write(document, console());
    }

    /** A drawing where the file's name says so, else the table of the same. */
    private int chart(Chart chart, List<String> about, Console console) {
        Path file = writing.out;
        Optional<PictureFormat> picture = file == null ? Optional.empty() : PictureFormat.ofFile(file);
        if (file == null || picture.isEmpty()) {
            return table(chart.table().document(about, console.messages()));
        }
        if (picture.get().isOfPlaces() && view != View.MAP) {
            console.complain(console.messages()
                    .say("command.across.places", picture.get().ending()));
            return WRONG_USE;
        }
        chart.write(picture.get(), about, file.toAbsolutePath());
        console.say("command.written", file.toString());
        return DONE;
    }

    private int configurations(Configurations job, Chosen chosen, List<String> about, Messages messages) {
        Configurations.Asked asked = new Configurations.Asked(conditions, outcome);
        if (!asked.isWhole()) {
            console().complain(messages.say("command.across.conditions"));
            return WRONG_USE;
        }
        Configurations.Found found = job.compare(chosen, asked, messages);
        if (!found.problems().isEmpty()) {
            found.problems().values().forEach(console()::complain);
            return WRONG_USE;
        }
        return table(Configurations.overview(found, messages).document(about, messages));
    }
}
