package agraw.model;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** How values of facts are written, by the type of their field. */
public final class FieldValue {
    /** What joins the keys of several choices. */
    public static final String AND = "|";

    private static final Set<String> ANSWERS = Set.of("yes", "no", "unknown");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,40}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    private FieldValue() {}

    /** Whether a value is written as the type asks. Choices are only looked at one by one: {@link #choices}. Nothing fits all. */
    public static boolean isWritten(FieldType type, String value) {
        return value.isEmpty()
                || switch (type) {
                    case TEXT, LONG_TEXT, GROUP -> true;
                    case INTEGER -> WHOLE.matcher(value).matches();
                    case DECIMAL, MONEY -> DECIMAL.matcher(value).matches();
                    case DATE -> EdtfDate.parse(value).isPresent();
                    case YES_NO -> ANSWERS.contains(value);
                    case CHOICE -> !value.contains(AND);
                    case CHOICES -> true;
                    case PLACE -> Arrays.stream(value.split(">", -1)).noneMatch(String::isBlank);
                    case COMPUTED -> false;
                };
    }

    /** The keys of the choices that a value names. */
    public static String[] choices(String value) {
        return value.isEmpty() ? new String[0] : value.split(Pattern.quote(AND), -1);
    }
}
