package agraw.store;

import agraw.change.Change;
import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.change.Mode;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.folder.Identity;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Takes back what this device did, and repeats it. Used while nothing else is committed from here. */
final class Undoing {
    private final Database database;
    private final Identity identity;
    private final Keeper keeper;
    private final BiFunction<Draft, Mode, Change> commit;

    Undoing(Database database, Identity identity, Keeper keeper, BiFunction<Draft, Mode, Change> commit) {
        this.database = database;
        this.identity = identity;
        this.keeper = keeper;
        this.commit = commit;
    }

    Optional<Label> nextUndo() {
        return read(steps -> steps.nextUndo(identity.device())).map(Change::label);
    }

    Optional<Label> nextRedo() {
        return read(steps -> steps.nextRedo(identity.device())).map(Change::label);
    }

    Change undo(String author) {
        List<Change> step = read(steps -> steps.toUndo(identity.device()));
        if (step.isEmpty()) {
            throw new Refusal(new Failure.NothingToUndo());
        }
        List<Edit> edits =
                step.stream().flatMap(change -> change.inverse().stream()).toList();
        Mode mode = new Mode.Undo(step.stream().map(Change::id).toList());
        return again(step.getFirst().label(), edits, author, mode);
    }

    Change redo(String author) {
        List<Change> step = read(steps -> steps.toRedo(identity.device()));
        if (step.isEmpty()) {
            throw new Refusal(new Failure.NothingToRedo());
        }
        List<Edit> edits =
                step.stream().flatMap(change -> change.edits().stream()).toList();
        Mode mode = new Mode.Redo(step.stream().map(Change::id).toList());
        return again(step.getFirst().label(), edits, author, mode);
    }

    private Change again(Label label, List<Edit> edits, String author, Mode mode) {
        try {
            return commit.apply(new Draft(label, author, edits), mode);
        } catch (Refusal e) {
            if (e.failure() instanceof Failure.ChangedMeanwhile) {
                throw new Refusal(new Failure.UndoBlocked(label.key()), e);
            }
            throw e;
        }
    }

    /** Reads the journal. */
    <T> T read(Function<Steps, T> job) {
        try (Handle handle = database.open()) {
            return job.apply(new Steps(handle, identity.workbook(), keeper));
        }
    }
}
