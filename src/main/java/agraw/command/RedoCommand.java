package agraw.command;

import agraw.change.Label;
import agraw.workbench.Saying;
import agraw.workbench.Workbench;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Repeats what was taken back last. */
@Command(name = "redo")
final class RedoCommand extends InWorkbook {
    RedoCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        Optional<Label> step = workbench.nextRedo();
        workbench.redo();
        step.ifPresent(label -> console.say("change.redone", Saying.label(console.messages(), label)));
        return DONE;
    }
}
