package agraw.report.paper;

import agraw.model.Fact;
import agraw.model.Form;
import agraw.model.Labels;
import agraw.words.Direction;
import agraw.words.Messages;
import java.util.Locale;

/**
 * In what language a paper speaks, and which way it runs.
 *
 * @param language of the labels that forms and codebooks have in several (BCP 47)
 * @param values says what a fact says
 */
public record Voice(Messages messages, String language, Direction direction, Values values) {
    /** What a fact says, with its unit, in the paper's language. */
    @FunctionalInterface
    public interface Values {
        String of(Form.Entry entry, Fact fact);
    }

    String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    String label(Labels labels) {
        return labels.in(language);
    }

    /** A constant of the model in the paper's language. */
    String constant(Enum<?> constant) {
        String kind = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return messages.say(kind + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    boolean rightToLeft() {
        return direction.isRightToLeft();
    }
}
