package agraw.model;

import java.util.Set;
import java.util.regex.Pattern;

/** How values of facts are written, by the type of their field. */
public final class FieldValue {
    /** What joins the keys of several choices. */
    public static final String AND = "|";

    /** Asked, and nobody could say. */
    public static final String UNKNOWN = "unknown";

    /** Left out at the site: no answer, and the reason for that. */
    public static final String NOT_ASKED = "not_asked";

    /** What every choice, and every field of one short answer, takes beside its own; neither is the same as no fact at all. */
    public static final Set<String> STANDING = Set.of(UNKNOWN, NOT_ASKED);

    /** What a yes-or-no field takes. */
    public static final Set<String> ANSWERS = Set.of("yes", "no", UNKNOWN, NOT_ASKED);

    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,40}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    private FieldValue() {}

    /** Whether a value is written as the type asks. Choices are only looked at one by one: {@link #choices}. Nothing fits all. */
    public static boolean isWritten(FieldType type, String value) {
        return value.isEmpty()
                || (STANDING.contains(value) && takesStanding(type))
                || switch (type) {
                    case TEXT, LONG_TEXT, GROUP, PERSON, REFERENCE, PHOTO, FILE -> true;
                    case INTEGER -> WHOLE.matcher(value).matches();
                    case DECIMAL, MONEY -> DECIMAL.matcher(value).matches();
                    case DATE -> EdtfDate.parse(value).isPresent();
                    case YES_NO -> ANSWERS.contains(value);
                    case CHOICE -> !value.contains(AND);
                    case CHOICES -> true;
                    case PLACE -> Place.isWritten(value);
                    case TIME -> TIME.matcher(value).matches();
                    case COMPUTED, NOTE -> false;
                };
    }

    /** Whether {@link #UNKNOWN} and {@link #NOT_ASKED} are answers to fields of a type, and no words that somebody wrote. */
    public static boolean takesStanding(FieldType type) {
        return switch (type) {
            case INTEGER, DECIMAL, MONEY, DATE, TIME, YES_NO, CHOICE, CHOICES, PLACE, PERSON -> true;
            case TEXT, LONG_TEXT, REFERENCE, PHOTO, FILE, COMPUTED, NOTE, GROUP -> false;
        };
    }

    /** Whether a value answers: "unknown" does, because it was asked; what was not asked does not. */
    public static boolean isAnswer(String value) {
        return !value.isBlank() && !value.equals(NOT_ASKED);
    }

    /** The keys of the choices that a value names. */
    public static String[] choices(String value) {
        return value.isEmpty() ? new String[0] : value.split(Pattern.quote(AND), -1);
    }
}
