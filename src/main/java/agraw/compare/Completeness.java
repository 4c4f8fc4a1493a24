package agraw.compare;

import agraw.model.CaseMaterial;
import agraw.model.FieldType;
import agraw.model.FieldValue;
import agraw.model.Form;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How many of the questions that are asked have an answer. "Unknown" is an answer: it was asked, and nobody could say. "Not asked" is
 * none. Notes and what the program works out are no questions; retired fields are no longer asked.
 */
public record Completeness(long answered, long asked) {
    public static final Completeness NONE = new Completeness(0, 0);

    /** For forms of which every question is asked. */
    public static final Predicate<Form.Entry> ALL = _ -> true;

    public Completeness {
        if (answered < 0 || answered > asked) {
            throw new IllegalArgumentException(answered + " of " + asked);
        }
    }

    /** Whether a field is a question, whatever else decides if it is asked of a case. */
    public static boolean isQuestion(Form.Entry entry) {
        FieldType type = entry.field().type();
        return !entry.field().retired() && type != FieldType.NOTE && type != FieldType.COMPUTED;
    }

    /** The fields of a case that have an answer; a field of which one source has an answer is among them. */
    public static Set<UUID> answered(CaseMaterial material) {
        return material.facts().stream()
                .filter(fact -> fact.item() == null && FieldValue.isAnswer(fact.value()))
                .map(fact -> fact.field())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Completeness plus(Completeness other) {
        return new Completeness(answered + other.answered, asked + other.asked);
    }

    public long open() {
        return asked - answered;
    }

    /** From 0 to 1; 1 where nothing is asked, because nothing is missing then. */
    public double share() {
        return asked == 0 ? 1 : (double) answered / asked;
    }

    /** In whole percent, rounded down, so that 100 is said of what is complete only. */
    public long percent() {
        return asked == 0 ? 100 : answered * 100 / asked;
    }
}
