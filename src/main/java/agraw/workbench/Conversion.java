package agraw.workbench;

import agraw.model.Choice;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.model.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What facts become when their field takes another type: what can be said in it is converted, the rest stays as it is and is told. */
final class Conversion {
    private static final Set<FieldType> WORDS = Set.of(
            FieldType.TEXT,
            FieldType.LONG_TEXT,
            FieldType.PERSON,
            FieldType.PLACE,
            FieldType.REFERENCE,
            FieldType.PHOTO,
            FieldType.FILE);

    private final Form.Entry before;
    private final Form.Entry after;
    private final Locale language;

    /** Before and after are the same field, with its choices, in both types. */
    Conversion(Form.Entry before, Field after, Locale language) {
        this.before = before;
        this.after = new Form.Entry(after, before.choices(), before.parts());
        this.language = language;
    }

    /** The value in the new type; nothing where it cannot be said in it. */
    Optional<String> of(Fact fact) {
        FieldType to = after.field().type();
        String value = fact.value();
        if (FieldValue.STANDING.contains(value)) {
            return isChoosing(to) || WORDS.contains(to) ? Optional.of(value) : Optional.empty();
        }
        return switch (to) {
            case CHOICE -> choice(value);
            case CHOICES -> choices(value);
            case YES_NO -> yesNo(words(value));
            case GROUP, NOTE -> Optional.of(words(value));
            case COMPUTED -> Optional.of(value);
            case TEXT, LONG_TEXT, PERSON, PLACE, REFERENCE, PHOTO, FILE -> canonical(words(value));
            case INTEGER, DECIMAL, MONEY, DATE, TIME -> canonical(words(value));
        };
    }

    private static boolean isChoosing(FieldType type) {
        return type == FieldType.CHOICE || type == FieldType.CHOICES || type == FieldType.YES_NO;
    }

    /** The words by which people know a value: choices by their labels. */
    private String words(String value) {
        FieldType from = before.field().type();
        if (from == FieldType.CHOICE || from == FieldType.CHOICES) {
            return Arrays.stream(FieldValue.choices(value))
                    .map(key -> before.choice(key)
                            .map(choice -> choice.labels().in(language.getLanguage()))
                            .orElse(key))
                    .collect(Collectors.joining(", "));
        }
        return value;
    }

    private Optional<String> canonical(String words) {
        try {
            return Optional.of(Answers.canonical(after, words, language));
        } catch (Refusal _) {
            return Optional.empty();
        }
    }

    private Optional<String> choice(String value) {
        String[] keys = before.field().type() == FieldType.CHOICES ? FieldValue.choices(value) : new String[] {value};
        return keys.length == 1 ? key(keys[0]) : Optional.empty();
    }

    private Optional<String> choices(String value) {
        String[] parts =
                before.field().type() == FieldType.CHOICE || before.field().type() == FieldType.CHOICES
                        ? FieldValue.choices(value)
                        : value.split("[,;|]", -1);
        List<Optional<String>> keys = Arrays.stream(parts).map(this::key).toList();
        return keys.stream().allMatch(Optional::isPresent)
                ? Optional.of(keys.stream().flatMap(Optional::stream).collect(Collectors.joining(FieldValue.AND)))
                : Optional.empty();
    }

    /** A choice by its key, or by its label in any language. */
    private Optional<String> key(String words) {
        String wanted = words.strip();
        return after.choices().stream()
                .filter(choice -> choice.key().equalsIgnoreCase(wanted)
                        || choice.labels().byLanguage().values().stream().anyMatch(wanted::equalsIgnoreCase))
                .map(Choice::key)
                .findFirst();
    }

    private static Optional<String> yesNo(String words) {
        return switch (words.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "oui", "sí", "si", "نعم", "true", "1" -> Optional.of("yes");
            case "no", "non", "لا", "false", "0" -> Optional.of("no");
            default -> Optional.empty();
        };
    }
}
