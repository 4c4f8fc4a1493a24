package agraw.workbench;

import agraw.form.FilledForm;
import agraw.form.Rules;
import agraw.model.Choice;
import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.workbench.SubmissionPreview.Problem;
import agraw.workbench.SubmissionPreview.Why;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a submission says and its form, as it was filled in, would not have asked, allowed or offered. All of it is taken: forms change, and
 * an answer that was given is not lost for it.
 */
final class SubmittedDoubts {
    private final Rules rules;
    private final String language;

    SubmittedDoubts(Rules rules, String language) {
        this.rules = rules;
        this.language = language;
    }

    /**
     * The doubtful answers of a submission.
     *
     * @param before what its case says already, which stands in for questions that the file has no column for
     */
    List<Doubt> of(Answered answered, Collection<Fact> before) {
        if (rules.isEmpty()) {
            return List.of();
        }
        KnownFacts alone = new KnownFacts(Ids.next(), List.of());
        List<KnownFacts.Held> said = alone.take(answered, "").held();
        List<Fact> whole = new ArrayList<>(alone.made());
        Set<UUID> fields = alone.made().stream().map(Fact::field).collect(Collectors.toCollection(HashSet::new));
        before.stream().filter(fact -> !fields.contains(fact.field())).forEach(whole::add);
        FilledForm filled = new FilledForm(rules, whole, language);
        List<Doubt> doubts = new ArrayList<>();
        for (KnownFacts.Held held : said) {
            why(filled, held.said().entry(), held.fact().item(), held.said().value())
                    .ifPresent(why -> doubts.add(new Doubt(held.said(), why)));
        }
        return doubts;
    }

    /** An answer that is taken, and why it is doubtful. */
    record Doubt(Answered.Said said, Why why) {
        Problem problem() {
            return new Problem(said.place(), said.entry(), said.column(), said.value(), why);
        }
    }

    private static Optional<Why> why(FilledForm filled, Form.Entry entry, @Nullable UUID item, String value) {
        if (!filled.isAsked(entry, item)) {
            return Optional.of(Why.NOT_ASKED);
        } else if (!filled.holds(entry, item, value)) {
            return Optional.of(Why.CONSTRAINT);
        }
        return isOffered(filled, entry, item, value) ? Optional.empty() : Optional.of(Why.NOT_OFFERED);
    }

    private static boolean isOffered(FilledForm filled, Form.Entry entry, @Nullable UUID item, String value) {
        FieldType type = entry.field().type();
        boolean filtered =
                entry.field().choiceFilter() != null && (type == FieldType.CHOICE || type == FieldType.CHOICES);
        if (!filtered) {
            return true;
        }
        Set<String> offered =
                filled.choices(entry, item).stream().map(Choice::key).collect(Collectors.toSet());
        return Arrays.stream(FieldValue.choices(value))
                .allMatch(key -> FieldValue.STANDING.contains(key) || offered.contains(key));
    }
}
