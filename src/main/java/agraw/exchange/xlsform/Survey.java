package agraw.exchange.xlsform;

import agraw.model.Field;
import agraw.model.FieldType;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the sheets of an XLSForm are called, and the columns that are ours: other programs pass over them. */
final class Survey {
    static final String SURVEY = "survey";
    static final String CHOICES = "choices";
    static final String SETTINGS = "settings";

    /** The type here, where XLSForm has none for it. */
    static final String TYPE = "agraw_type";

    /** Whether several answers are a list. */
    static final String MANY = "agraw_many";

    static final String UNIT = "agraw_unit";

    /** Marks the choices that every list has here anyway: unknown, not asked. */
    static final String STANDING = "agraw_standing";

    static final String DEFINITION = "agraw_definition";

    /** The type of the row that holds the own words of a group's items. */
    static final String WORDS = "words";

    static final Set<String> TRANSLATED = Set.of(
            "label",
            "hint",
            "constraint_message",
            "required_message",
            DEFINITION,
            "image",
            "audio",
            "video",
            "guidance_hint");
    static final Set<String> COLUMNS = Set.of(
            "type",
            "name",
            "label",
            "hint",
            "relevant",
            "constraint",
            "constraint_message",
            "required",
            "required_message",
            "default",
            "calculation",
            "choice_filter",
            "appearance",
            "parameters",
            "read_only",
            "repeat_count",
            "disabled",
            TYPE,
            MANY,
            UNIT);
    static final Set<String> CHOICE_COLUMNS = Set.of("list_name", "name", "label", STANDING, DEFINITION);
    static final Set<String> MEDIA =
            Set.of("image", "audio", "video", "big-image", "media:image", "media:audio", "media:video");
    static final Set<String> SETTING_COLUMNS =
            Set.of("form_title", "form_id", "version", "default_language", "instance_name");

    private Survey() {}

    /** The cell "type" of a field that says no more than its type. */
    static String cell(FieldType type, String list) {
        return switch (type) {
            case TEXT, LONG_TEXT, PLACE, PERSON, REFERENCE -> "text";
            case INTEGER -> "integer";
            case DECIMAL, MONEY -> "decimal";
            case DATE -> "date";
            case TIME -> "time";
            case YES_NO -> "select_one yes_no";
            case CHOICE -> "select_one " + list;
            case CHOICES -> "select_multiple " + list;
            case PHOTO -> "image";
            case FILE -> "file";
            case COMPUTED -> "calculate";
            case NOTE -> "note";
            case GROUP -> "begin_group";
        };
    }

    /** The list of a field that names none: it is called after the field, with the group that it is a part of. */
    static String list(String key, @Nullable Field around) {
        return around == null ? key : around.key() + "_" + key;
    }

    /** Whether a type cannot be told from its cell alone. */
    static boolean isOwn(FieldType type) {
        return switch (type) {
            case LONG_TEXT, MONEY, YES_NO, PLACE, PERSON, REFERENCE -> true;
            default -> false;
        };
    }

    static String key(FieldType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a cell says yes. */
    static boolean isYes(String cell) {
        return Set.of("yes", "true", "true()", "1").contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    static boolean isNo(String cell) {
        return Set.of("", "no", "false", "false()", "0").contains(cell.strip().toLowerCase(Locale.ROOT));
    }
}
