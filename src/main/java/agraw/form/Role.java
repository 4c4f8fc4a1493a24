package agraw.form;

import agraw.model.Field;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an expression of a field is for. */
public enum Role {
    RELEVANT("relevant", Field::relevant),
    CONSTRAINT("constraint", Field::constraint),
    REQUIRED("required", Field::required),
    INITIAL("initial", Field::initial),
    CALCULATION("calculation", Field::calculation),
    CHOICE_FILTER("choiceFilter", Field::choiceFilter);

    private final String property;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference
    private final Function<Field, @Nullable String> words;

    Role(String property, Function<Field, @Nullable String> words) {
        this.property = property;
        this.words = words;
    }

    /** The field's property that holds it. */
    public String property() {
        return property;
    }

    /** The expression of a field, as it is written. */
    @Nullable
    String of(Field field) {
        String found = words.apply(field);
        return found == null || found.isBlank() || (this == INITIAL && !isExpression(found)) ? null : found;
    }

    /** A default is words as they are, unless it names an answer or calls a function. */
    static boolean isExpression(String initial) {
        return initial.contains("${") || initial.matches("(?s).*\\b[a-z][a-z-]*\\(.*\\).*");
    }
}
