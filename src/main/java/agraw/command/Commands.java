package agraw.command;

import agraw.words.Messages;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command line as a whole: finds the command, and turns everything that can go wrong into one sentence and an exit status. */
public final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private final Surroundings surroundings;

    public Commands(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs a command, and returns its exit status: 0 done, 1 found nothing or refused, 2 wrong use. */
    public int run(String... arguments) {
        Messages messages = Messages.in(language(List.of(arguments)));
        Console console = new Console(surroundings.out(), surroundings.err(), messages);
        try {
            return line(console).execute(arguments);
        } catch (Throwable problem) { // also what picocli does not catch: no stack ever reaches the terminal
            return refused(console, problem);
        } finally {
            console.flush();
        }
    }

    private CommandLine line(Console console) {
        CommandLine line = new CommandLine(new Root());
        for (InWorkbook command : all(console)) {
            line.addSubcommand(command);
        }
        line.addSubcommand(new CommandLine(new CodebookCommand())
                .addSubcommand(new CodebookExportCommand(surroundings, console))
                .addSubcommand(new CodebookImportCommand(surroundings, console))
                .addSubcommand(new CodebookVersionsCommand(surroundings, console)));
        line.addSubcommand(references(console));
        line.addSubcommand(files(console));
        line.setResourceBundle(new HelpWords(console.messages()));
        line.setOut(console.out());
        line.setErr(console.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((problem, _) -> wrongUse(console, problem));
        line.setExecutionExceptionHandler((problem, _, _) -> refused(console, problem));
        return line;
    }

    private List<InWorkbook> all(Console console) {
        return List.of(
                new ListCommand(surroundings, console),
                new ShowCommand(surroundings, console),
                new CompareCommand(surroundings, console),
                new MatrixCommand(surroundings, console),
                new AcrossCommand(surroundings, console),
                new MissingCommand(surroundings, console),
                new NeedsCommand(surroundings, console),
                new CriteriaCommand(surroundings, console),
                new AgreementCommand(surroundings, console),
                new DocumentsCommand(surroundings, console),
                new ImportCommand(surroundings, console),
                new SubmissionsCommand(surroundings, console),
                new ExportCommand(surroundings, console),
                new TemplateCommand(surroundings, console),
                new PaperCommand(surroundings, console),
                new OpenCodeCommand(surroundings, console),
                new TagCommand(surroundings, console),
                new SearchCommand(surroundings, console),
                new HistoryCommand(surroundings, console),
                new UndoCommand(surroundings, console),
                new RedoCommand(surroundings, console),
                new NewCommand(surroundings, console),
                new CheckCommand(surroundings, console),
                new RebuildCommand(surroundings, console),
                new PicturesCommand(surroundings, console));
    }

    private CommandLine references(Console console) {
        return new CommandLine(new ReferencesCommand())
                .addSubcommand(new ReferencesListCommand(surroundings, console))
                .addSubcommand(new ReferencesImportCommand(surroundings, console))
                .addSubcommand(new ReferencesMergeCommand(surroundings, console))
                .addSubcommand(new ReferencesExportCommand(surroundings, console));
    }

    private CommandLine files(Console console) {
        CommandLine line = new CommandLine(new FilesCommand());
        line.addSubcommand(new FilesListCommand(surroundings, console));
        line.addSubcommand(new FilesAddCommand(surroundings, console));
        line.addSubcommand(new FilesExportCommand(surroundings, console));
        return line;
    }

    private static int refused(Console console, Throwable problem) {
        LOG.error("A command failed: {}", problem.getClass().getName());
        console.complain(problem);
        return InWorkbook.REFUSED;
    }

    private static int wrongUse(Console console, ParameterException problem) {
        console.complain(WrongUse.sentence(console.messages(), problem));
        return InWorkbook.WRONG_USE;
    }

    /** The language that the arguments ask for, which must be known before they are understood, because mistakes are told in it. */
    private Locale language(List<String> arguments) {
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            if (argument.startsWith("--lang=")) {
                return Locale.forLanguageTag(argument.substring("--lang=".length()));
            } else if (argument.equals("--lang") && at + 1 < arguments.size()) {
                return Locale.forLanguageTag(arguments.get(at + 1));
            }
        }
        return surroundings.language();
    }
}
