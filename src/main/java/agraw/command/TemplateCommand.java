package agraw.command;

import agraw.model.Template;
import agraw.workbench.Templates;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists templates, brings one from an XLSForm, or writes one as such. */
@Command(name = "template")
final class TemplateCommand extends InWorkbook {
    @Parameters(index = "0", paramLabel = "list|import|export", descriptionKey = "template.what")
    String what = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE|TEMPLATE", descriptionKey = "template.which")
    @Nullable
    String which;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "template.out")
    @Nullable
    Path out;

    @Option(names = "--preview", descriptionKey = "template.preview")
    boolean preview;

    TemplateCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        Templates templates = Templates.of(workbench);
        String language = console.messages().locale().getLanguage();
        String named = which;
        Path file = out;
        if (what.equals("list") && named == null) {
            list(templates, console, language);
            return DONE;
        } else if (what.equals("import") && named != null) {
            return bring(templates, Path.of(named), console, language);
        } else if (what.equals("export") && named != null && file != null) {
            Template template = templates.byKey(named);
            templates.export(template.id(), file);
            console.say("command.template.exported", template.key(), file.toString());
            return DONE;
        }
        console.complain(console.messages().say("command.template.use"));
        return WRONG_USE;
    }

    private static void list(Templates templates, Console console, String language) {
        for (Templates.Line line : templates.all()) {
            console.say(
                    "command.template.line",
                    line.template().key(),
                    line.template().labels().in(language),
                    line.fields(),
                    line.cases());
        }
    }

    private int bring(Templates templates, Path file, Console console, String language) {
        Templates.Preview read = templates.read(file, language);
        tell(read.left(), console);
        if (preview) {
            console.say("command.template.would", read.template().key(), read.fields());
        } else if (templates.take(read).isPresent()) {
            console.say("command.template.imported", read.template().key(), read.fields());
        } else {
            console.say("command.template.same", read.template().key());
        }
        return DONE;
    }

    private static void tell(List<Templates.Left> left, Console console) {
        for (Templates.Left each : left) {
            console.complain(console.messages()
                    .say(
                            "template.left",
                            each.sheet(),
                            each.cell(),
                            console.messages().say("xlsform." + each.kind(), each.what())));
        }
    }
}
