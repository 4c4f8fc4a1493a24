package agraw.workbench;

import agraw.change.Change;
import agraw.change.Label;
import agraw.change.Mode;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.Recovery;
import agraw.words.Messages;
import java.text.DateFormat;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;

/** Changes, failures and the words of the design in a person's language. */
public final class Saying {
    private Saying() {}

    /** What a change is called: "Tag passage with P3.08". */
    public static String label(Messages messages, Label label) {
        return messages.has(label.key())
                ? messages.say(label.key(), label.arguments().toArray())
                : String.join(" ", label.arguments()); // a later version's change
    }

    /** A moment as people write it where the messages are read, in the time of this machine. */
    public static String moment(Messages messages, Instant at) {
        return DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, messages.locale())
                .format(Date.from(at));
    }

    /** What a change was: done, or undone or done again. */
    public static String step(Messages messages, Change change) {
        String label = label(messages, change.label());
        return switch (change.mode()) {
            case Mode.Done _ -> label;
            case Mode.Undo _ -> messages.say("change.undone", label);
            case Mode.Redo _ -> messages.say("change.redone", label);
        };
    }

    /** What was mended when a workbook was opened, if a person is to know. */
    public static Optional<String> mended(Messages messages, Workbench workbench) {
        return switch (workbench.recovery()) {
            case Recovery.None _ -> Optional.empty();
            case Recovery.Replayed(long changes) -> Optional.of(messages.say("recovery.replayed", changes));
            case Recovery.LogCut(long bytes, long changes) ->
                Optional.of(messages.say("recovery.logCut", bytes, changes));
        };
    }

    /** The one sentence of a failure; reasons that are keys are said too. */
    public static String failure(Messages messages, Failure failure) {
        if (failure instanceof Failure.ValueRefused(String field, String value, String expected)) {
            // Only what was expected is a key: the field and the value are a person's own words.
            return messages.say(failure.key(), field, value, sayable(messages, expected, true));
        }
        boolean reasoned = givesReason(failure);
        Object[] arguments = failure.arguments().stream()
                .map(argument -> sayable(messages, argument, reasoned))
                .toArray();
        return messages.say(failure.key(), arguments);
    }

    /** Only these have a reason among their arguments; in others a word of a file may happen to be the key of one. */
    private static boolean givesReason(Failure failure) {
        return failure instanceof Failure.NotSaved
                || failure instanceof Failure.ServerUnreachable
                || failure instanceof Failure.FileUnreadable
                || failure instanceof Failure.NotWritable
                || failure instanceof Failure.WorkbookDamaged;
    }

    private static Object sayable(Messages messages, Object argument, boolean reasoned) {
        return switch (argument) {
            case String words when reasoned && messages.has("reason." + words) -> messages.say("reason." + words);
            case Instant moment -> Date.from(moment); // what message patterns take
            default -> argument;
        };
    }

    /** What went wrong, for whoever asks: a failure's sentence, or that it was not foreseen. */
    public static String problem(Messages messages, Throwable problem) {
        for (Throwable at = problem; at != null; at = at.getCause()) {
            if (at instanceof Refusal refusal) {
                return failure(messages, refusal.failure());
            }
        }
        return messages.say("failure.unforeseen");
    }

    /** A constant of the model: {@code stance.supports}. */
    public static String constant(Messages messages, Enum<?> constant) {
        return messages.say(constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "."
                + constant.name().toLowerCase(Locale.ROOT));
    }
}
