package agraw.desktop.casestudy;

import agraw.model.Choice;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.workbench.Casework.Sheet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the form's maker says of a field beside these answers.
 *
 * @param shown whether it is on the screen: what is not asked is, where it has facts
 * @param asked whether it is asked, as the other answers are
 * @param missing whether an answer is wanted and there is none
 * @param broken the first answer that its constraint does not allow; none if all are allowed
 * @param unfit the first answer that is not written as its type asks, since the type was changed
 * @param proposed the default, where there is no answer
 * @param choices that may be taken
 */
record Thinking(
        boolean shown,
        boolean asked,
        boolean missing,
        String broken,
        String unfit,
        String proposed,
        String calculated,
        List<Choice> choices) {

    static Thinking of(Sheet sheet, Form.Entry entry, @Nullable UUID item, List<Fact> facts) {
        Field field = entry.field();
        boolean asked = sheet.filled().isAsked(entry, item);
        return new Thinking(
                (asked && !field.retired()) || !facts.isEmpty(),
                asked,
                asked && facts.isEmpty() && sheet.filled().isRequired(entry, item),
                first(facts, fact -> !sheet.filled().holds(entry, item, fact.value())),
                first(facts, fact -> !fits(entry, fact.value())),
                facts.isEmpty() && asked ? sheet.filled().initial(entry, item).orElse("") : "",
                sheet.filled().calculated(entry, item).orElse(""),
                sheet.filled().choices(entry, item));
    }

    private static String first(List<Fact> facts, java.util.function.Predicate<Fact> found) {
        return facts.stream().filter(found).map(Fact::value).findFirst().orElse("");
    }

    /** Whether a value is written as the type asks; choices are looked at one by one. */
    private static boolean fits(Form.Entry entry, String value) {
        FieldType type = entry.field().type();
        if (type == FieldType.CHOICE || type == FieldType.CHOICES) {
            for (String key : FieldValue.choices(value)) {
                if (entry.choice(key).isEmpty() && !FieldValue.STANDING.contains(key)) {
                    return false;
                }
            }
            return true;
        }
        return type == FieldType.COMPUTED || FieldValue.isWritten(type, value);
    }
}
