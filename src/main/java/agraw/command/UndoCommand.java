package agraw.command;

import agraw.change.Label;
import agraw.workbench.Saying;
import agraw.workbench.Workbench;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Takes back the last step. */
@Command(name = "undo")
final class UndoCommand extends InWorkbook {
    UndoCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        Optional<Label> step = workbench.nextUndo();
        workbench.undo();
        step.ifPresent(label -> console.say("change.undone", Saying.label(console.messages(), label)));
        return DONE;
    }
}
