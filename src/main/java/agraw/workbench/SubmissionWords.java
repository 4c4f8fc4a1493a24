package agraw.workbench;

import agraw.model.FieldType;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.words.Messages;
import agraw.workbench.SubmissionPreview.Coming;
import agraw.workbench.SubmissionPreview.Problem;
import agraw.workbench.SubmissionPreview.State;
import agraw.workbench.SubmissionPreview.Why;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a preview of submissions says, in a person's language. */
public final class SubmissionWords {
    private final Messages messages;

    public SubmissionWords(Messages messages) {
        this.messages = messages;
    }

    /** How many cases are new, filled, unchanged and left out, and how many facts come. */
    public String counts(SubmissionPreview preview) {
        return messages.say(
                "submissions.counts",
                preview.count(State.NEW),
                preview.count(State.FILLS),
                preview.count(State.SAME),
                preview.count(State.LEFT),
                preview.facts());
    }

    public String state(State state) {
        return messages.say("submissions.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** The columns that are passed over; nothing where there are none. */
    public Optional<String> unknown(SubmissionPreview preview) {
        return preview.unknown().isEmpty()
                ? Optional.empty()
                : Optional.of(messages.say(
                        "submissions.unknown", preview.unknown().size(), String.join(", ", preview.unknown())));
    }

    /** A fact that comes: its field and its value. */
    public String coming(Coming coming) {
        return messages.say("submissions.fact", name(coming.entry()), value(coming.entry(), coming.value()));
    }

    private String value(Form.Entry entry, String value) {
        FieldType type = entry.field().type();
        if (type == FieldType.YES_NO && messages.has("answer." + value)) {
            return messages.say("answer." + value);
        }
        return type == FieldType.CHOICE || type == FieldType.CHOICES
                ? Arrays.stream(FieldValue.choices(value))
                        .map(key -> entry.choice(key)
                                .map(choice ->
                                        choice.labels().in(messages.locale().getLanguage()))
                                .filter(label -> !label.isEmpty())
                                .orElse(key))
                        .collect(Collectors.joining(", "))
                : value;
    }

    private String name(Form.Entry entry) {
        String label = entry.field().labels().in(messages.locale().getLanguage());
        return label.isEmpty() ? entry.field().key() : label;
    }

    /** How many photos and files come; nothing where there are none. */
    public Optional<String> files(SubmissionPreview preview) {
        return preview.files() == 0
                ? Optional.empty()
                : Optional.of(messages.say("submissions.files", preview.files()));
    }

    /** Why something is not taken or doubtful, with its cell. */
    public String problem(Problem problem) {
        return switch (problem.why()) {
            case TYPE, CHOICE ->
                messages.say(
                        "submissions.problem.value",
                        problem.place(),
                        problem.entry() == null ? problem.column() : name(problem.entry()),
                        problem.value(),
                        expected(problem.entry(), problem.why()));
            case NOT_ASKED, CONSTRAINT, NOT_OFFERED, FILE_GONE, FILE_AMBIGUOUS -> remark(problem, problem.entry());
            case NO_KEY -> messages.say("submissions.problem.noKey", problem.place(), problem.column());
            case OTHER_TEMPLATE ->
                messages.say("submissions.problem.otherTemplate", problem.place(), problem.column(), problem.value());
            case AMBIGUOUS ->
                messages.say("submissions.problem.ambiguous", problem.place(), problem.column(), problem.value());
        };
    }

    private String remark(Problem problem, Form.@Nullable Entry entry) {
        String allowed = entry == null || problem.why() != Why.CONSTRAINT
                ? ""
                : entry.field().constraintMessage().in(messages.locale().getLanguage());
        return messages.say(
                "submissions.remark",
                problem.place(),
                entry == null ? problem.column() : name(entry),
                entry == null ? problem.value() : value(entry, problem.value()),
                problem.why().name().toLowerCase(Locale.ROOT),
                allowed.isEmpty() ? "no" : "yes",
                allowed);
    }

    private static String expected(Form.@Nullable Entry entry, Why why) {
        return why == Why.TYPE && entry != null
                ? entry.field().type().name().toLowerCase(Locale.ROOT)
                : why.name().toLowerCase(Locale.ROOT);
    }
}
