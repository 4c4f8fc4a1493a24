package agraw.change;

import agraw.model.Kind;
import agraw.model.Value;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** Which consecutive changes a person feels to be one: typing in one field, without a longer pause. */
public final class Coalescing {
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private Coalescing() {}

    /** Whether a later change goes on with the typing of the one before it. */
    public static boolean together(Change earlier, Change later) {
        return typing(later)
                .filter(second ->
                        typing(earlier).filter(first -> goesOn(first, second)).isPresent()
                                || begins(earlier, later, second))
                .filter(_ -> earlier.author().equals(later.author()))
                .filter(_ ->
                        Duration.between(earlier.time().instant(), later.time().instant())
                                        .compareTo(PAUSE)
                                <= 0)
                .isPresent();
    }

    private static boolean goesOn(Edit.Set first, Edit.Set second) {
        return first.entity().equals(second.entity())
                && first.property().equals(second.property())
                && Objects.equals(first.after(), second.before()); // else someone else wrote in between
    }

    /** The first words make what is typed into, if there is nothing yet: the same deed, under the same label. */
    private static boolean begins(Change earlier, Change later, Edit.Set second) {
        return earlier.mode() instanceof Mode.Done
                && earlier.edits().size() == 1
                && earlier.edits().getFirst() instanceof Edit.Create made
                && made.entity().equals(second.entity())
                && Objects.equals(made.fields().get(second.property()), second.before())
                && earlier.label().equals(later.label());
    }

    /**
     * What was typed by a change. Tags that moved with the words of their text are a part of it; so is what else a line says of itself when it
     * is ended, and the tags it is given.
     */
    private static Optional<Edit.Set> typing(Change change) {
        boolean alone = change.edits().stream()
                .skip(1)
                .allMatch(edit -> belongs(edit, change.edits().getFirst()));
        return alone
                        && change.mode() instanceof Mode.Done
                        && !change.edits().isEmpty()
                        && change.edits().getFirst() instanceof Edit.Set set
                        && (change.edits().size() == 1 || set.kind() == Kind.PARAGRAPH)
                        && set.after() instanceof Value.Words
                        && !set.kind().property(set.property()).javaType().isEnum()
                        && !(set.kind() == Kind.TAG && set.property().equals("region")) // drawn, and not typed
                ? Optional.of(set)
                : Optional.empty();
    }

    private static boolean belongs(Edit edit, Edit typed) {
        return switch (edit) {
            case Edit.Set set -> set.kind() == Kind.TAG || set.entity().equals(typed.entity());
            case Edit.Create made ->
                made.kind() == Kind.TAG
                        && new Value.Id(typed.entity()).equals(made.fields().get("startParagraph"));
            case Edit.Delete _ -> false;
        };
    }
}
