package agraw.workbench;

import agraw.change.Change;
import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Entity;
import agraw.model.Kind;
import agraw.model.Property;
import agraw.model.Value;
import agraw.store.Reader;
import agraw.store.Store;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a job makes of what it has read: the edits of one change, or none where nothing is different. */
record Step(Label label, List<Edit> edits) {
    Step {
        edits = List.copyOf(edits);
    }

    /** Reads, plans, and commits what was planned; nobody else commits between. */
    static Optional<Change> take(Store store, String author, Function<Reader, Step> plan) {
        return take(store, author, plan, Progress.NONE);
    }

    /**
     * The same for a step of very many edits.
     *
     * @param heard hears how many edits of all are made; what it throws ends the step, and nothing was changed
     */
    static Optional<Change> take(Store store, String author, Function<Reader, Step> plan, Progress heard) {
        return store.commit(
                reader -> Optional.of(plan.apply(reader))
                        .filter(step -> !step.edits().isEmpty())
                        .map(step -> new Draft(step.label(), author, step.edits())),
                heard::at);
    }

    /** Gives one property another value; nothing if it has it already. */
    static List<Edit> set(Entity before, String property, @Nullable Value after) {
        Kind kind = Kind.of(before);
        Value old = kind.values(before).get(property);
        return Objects.equals(old, after) ? List.of() : List.of(new Edit.Set(kind, before.id(), property, old, after));
    }

    /** Gives one property another content, as the entity's record holds it. */
    static List<Edit> to(Entity before, String property, @Nullable Object content) {
        return set(before, property, Property.toValue(content));
    }

    /** Words as they are kept; empty ones are none. */
    static @Nullable Value wordsOrNone(String words) {
        String clean = Answers.clean(words);
        return clean.isEmpty() ? null : new Value.Words(clean);
    }
}
