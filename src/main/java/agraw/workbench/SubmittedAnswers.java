package agraw.workbench;

import agraw.exchange.submission.Column;
import agraw.exchange.submission.FormColumns;
import agraw.exchange.submission.Metadata;
import agraw.exchange.submission.Submission;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.workbench.SubmissionPreview.Problem;
import agraw.workbench.SubmissionPreview.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads submissions by a form: what they answer, and what of them has no place in it. */
final class SubmittedAnswers {
    private final FormColumns columns;
    private final Locale language;

    /** Columns that have no field, in the order in which they are met. */
    final Set<String> unknown = new LinkedHashSet<>();

    final List<Problem> problems = new ArrayList<>();

    /** What columns mean, in their repeat: each stands in thousands of submissions. */
    private final Map<Place, Optional<Column>> found = new HashMap<>();

    /** How many answers had a field. */
    private int known;

    SubmittedAnswers(Form form, Locale language) {
        this.columns = new FormColumns(form);
        this.language = language;
    }

    Answered read(Submission submission) {
        Answered answered = new Answered();
        read(submission, null, null, answered);
        return answered;
    }

    /** Whether nothing of all that was read means anything to the form. */
    boolean isStrange() {
        return known == 0 && !unknown.isEmpty();
    }

    Optional<Column> find(String column) {
        return find(null, column);
    }

    /** A column in a table: that of the submissions, or of a repeat. */
    private record Place(@Nullable UUID repeat, String column) {}

    private Optional<Column> find(Form.@Nullable Entry repeat, String column) {
        Place place = new Place(repeat == null ? null : repeat.field().id(), column);
        return found.computeIfAbsent(place, _ -> columns.find(repeat, column));
    }

    /** Parts of one answer that stand in several columns. */
    private record Apart(Column column, String words, Submission.Answer answer) {}

    private void read(
            Submission submission, Form.@Nullable Entry repeat, Answered.@Nullable Item item, Answered answered) {
        List<Apart> apart = new ArrayList<>();
        int problemsBefore = problems.size();
        for (Submission.Answer answer : submission.answers()) {
            Optional<Column> column = find(repeat, answer.column());
            if (column.isEmpty()) {
                passOver(answer.column());
                continue;
            }
            known++;
            switch (column.get()) {
                case Column.Whole whole ->
                    say(node(answered, whole, answer.place()), whole.entry(), answer, answer.words());
                case Column.OneChoice one -> apart.add(new Apart(one, answer.words(), answer));
                case Column.Coordinate one -> apart.add(new Apart(one, answer.words(), answer));
                case Column.Items _ -> passOver(answer.column());
                case Column.OwnWords own -> {
                    Answered.Item owner = owner(answered, own, item, answer.place());
                    if (owner != null) {
                        owner.words = Answers.clean(answer.words());
                    }
                }
            }
        }
        Set<UUID> refused = new HashSet<>();
        for (Problem problem : problems.subList(problemsBefore, problems.size())) {
            if (problem.entry() != null) {
                refused.add(problem.entry().field().id());
            }
        }
        putTogether(apart, refused, answered);
        for (Submission.Repeat list : submission.repeats()) {
            Optional<Column> column = find(repeat, list.name());
            if (column.isPresent() && column.get() instanceof Column.Items group) {
                for (Submission one : list.items()) {
                    Answered.Item made = node(answered, group, one.place()).add(group.entry(), one.place());
                    read(one, group.entry(), made, made.answers);
                }
            } else {
                passOver(list.name());
            }
        }
    }

    private void passOver(String column) {
        if (!Metadata.isKnown(column)) {
            unknown.add(column);
        }
    }

    /** Where an answer belongs, within the groups around it. */
    private static Answered node(Answered top, Column column, String place) {
        Answered at = top;
        for (Form.Entry group : column.around()) {
            at = at.only(group, place).answers;
        }
        return at;
    }

    private static Answered.@Nullable Item owner(
            Answered top, Column.OwnWords own, Answered.@Nullable Item item, String place) {
        Answered at = top;
        Answered.Item last = item;
        for (Form.Entry group : own.around()) {
            last = at.only(group, place);
            at = last.answers;
        }
        return last;
    }

    private void say(Answered at, Form.Entry entry, Submission.Answer answer, String words) {
        FieldType type = entry.field().type();
        if (type == FieldType.COMPUTED || type == FieldType.NOTE) {
            if (entry.field().calculation() == null && type == FieldType.COMPUTED) {
                unknown.add(answer.column()); // nothing here would work it out
            }
            return;
        }
        Optional<String> value = SubmittedValue.of(entry, words, language);
        if (value.isEmpty()) {
            boolean choice = type == FieldType.CHOICE || type == FieldType.CHOICES;
            problems.add(new Problem(answer.place(), entry, answer.column(), words, choice ? Why.CHOICE : Why.TYPE));
        } else if (!value.get().isEmpty()) {
            at.said.add(new Answered.Said(entry, answer.column(), value.get(), answer.place()));
        }
    }

    /**
     * Choices and points that exports took apart, where they do not also stand in one piece.
     *
     * @param refused the fields of which a whole answer was told already
     */
    private void putTogether(List<Apart> apart, Set<UUID> refused, Answered answered) {
        Map<UUID, List<Apart>> byField = new LinkedHashMap<>();
        apart.forEach(
                part -> byField.computeIfAbsent(part.column().entry().field().id(), _ -> new ArrayList<>())
                        .add(part));
        byField.forEach((field, parts) -> {
            Apart first = parts.getFirst();
            Form.Entry entry = first.column().entry();
            Answered at = node(answered, first.column(), first.answer().place());
            if (!at.says(entry) && !refused.contains(field)) {
                String words = entry.field().type() == FieldType.PLACE ? point(parts) : taken(parts);
                if (!words.isEmpty()) {
                    say(at, entry, first.answer(), words);
                }
            }
        });
    }

    private static String point(List<Apart> parts) {
        String[] words = {"", "", "", ""};
        for (Apart part : parts) {
            if (part.column() instanceof Column.Coordinate one) {
                words[one.which()] = part.words();
            }
        }
        return words[0].isEmpty() || words[1].isEmpty() ? "" : words[0] + " " + words[1];
    }

    private static String taken(List<Apart> parts) {
        Set<String> keys = new LinkedHashSet<>();
        for (Apart part : parts) {
            if (part.column() instanceof Column.OneChoice one) {
                String words = part.words().toLowerCase(Locale.ROOT);
                boolean yes = Set.of("1", "1.0", "true", "yes", "oui").contains(words)
                        || SubmittedValue.choice(one.entry(), part.words()).equals(Optional.of(one.choice()));
                if (yes) {
                    keys.add(one.choice());
                }
            }
        }
        return String.join("|", keys);
    }
}
