package agraw.compare;

import agraw.model.Fact;
import agraw.model.FieldType;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Values as they are compared: what means the same reads the same. */
final class Canonical {
    private Canonical() {}

    /** A value without what does not make it another: spaces, capitals, the order of choices, zeros after the point. */
    static String of(FieldType type, String value) {
        String words = Normalizer.normalize(value, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        return switch (type) {
            case INTEGER, DECIMAL, MONEY, COMPUTED -> number(words);
            case CHOICES ->
                Arrays.stream(words.split("\\|", -1))
                        .map(String::strip)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .collect(Collectors.joining("|"));
            case TEXT, LONG_TEXT, DATE, TIME, YES_NO, CHOICE, PLACE, PERSON, REFERENCE, PHOTO, FILE, NOTE, GROUP ->
                words.toLowerCase(Locale.ROOT);
        };
    }

    /** A fact's value with its unit, for facts of different cases. */
    static String withUnit(FieldType type, Fact fact) {
        return of(type, fact.value()) + (fact.unit() == null ? "" : " " + of(FieldType.TEXT, fact.unit()));
    }

    private static String number(String words) {
        try {
            return new BigDecimal(words).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return words.toLowerCase(Locale.ROOT); // "about 100": words that stand for a number
        }
    }
}
