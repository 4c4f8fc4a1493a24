package agraw.command;

import agraw.workbench.CodebookSaying;
import agraw.workbench.CodebookVersions;
import agraw.workbench.Saying;
import agraw.workbench.Workbench;
import picocli.CommandLine.Command;

/** Prints what was changed in the codebook, when and by whom; the latest first. */
@Command(name = "versions")
final class CodebookVersionsCommand extends InWorkbook {
    CodebookVersionsCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        for (CodebookVersions.Version version : CodebookVersions.of(workbench).all()) {
            console.say("command.codebook.version", Saying.moment(console.messages(), version.at()), version.author());
            version.changes()
                    .forEach(change -> console.line(
                            "  " + CodebookSaying.difference(console.messages(), change, console.language())));
        }
        return DONE;
    }
}
