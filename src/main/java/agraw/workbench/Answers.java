package agraw.workbench;

import agraw.model.EdtfDate;
import agraw.model.Failure;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Refusal;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people type as the answer to a field, made into the words that a fact holds. */
public final class Answers {
    private static final Set<String> YES_NO = Set.of("yes", "no", "unknown");
    private static final Pattern SPACE_IN_NUMBER = Pattern.compile("(?<=\\d)[\\s\\u00a0\\u202f'’](?=\\d)");
    private static final Pattern ENGLISH_THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private Answers() {}

    /** Words as they are kept: NFC, lines that end with LF, no space around. */
    public static String clean(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    /**
     * The canonical words of an answer. Empty words stay empty: there is no answer.
     *
     * @param language of the person, for numbers such as 1,5
     * @throws Refusal {@link Failure.ValueRefused}; what was expected is the key of the field's type
     */
    public static String canonical(Form.Entry entry, String typed, Locale language) {
        FieldType type = entry.field().type();
        String words = clean(typed);
        if (words.isEmpty()) {
            return words;
        }
        return switch (type) {
            case TEXT, LONG_TEXT, PLACE, GROUP -> words;
            case INTEGER -> number(entry, words, language, true);
            case DECIMAL, MONEY -> number(entry, words, language, false);
            case DATE -> date(entry.field().key(), words);
            case YES_NO -> oneOf(entry, words, YES_NO.contains(words));
            case CHOICE -> oneOf(entry, words, entry.choice(words).isPresent());
            case CHOICES ->
                oneOf(
                        entry,
                        words,
                        Arrays.stream(words.split("\\|"))
                                .allMatch(key -> entry.choice(key).isPresent()));
            case COMPUTED -> throw refused(entry, words);
        };
    }

    private static String oneOf(Form.Entry entry, String words, boolean known) {
        if (!known) {
            throw refused(entry, words);
        }
        return words;
    }

    /**
     * A date as it is kept.
     *
     * @param field names what is answered, for the refusal
     */
    static String date(String field, String words) {
        return EdtfDate.parse(latin(words).replace(" ", ""))
                .map(EdtfDate::print)
                .orElseThrow(() -> new Refusal(new Failure.ValueRefused(field, words, "date")));
    }

    private static String number(Form.Entry entry, String words, Locale language, boolean whole) {
        String digits = SPACE_IN_NUMBER.matcher(latin(words)).replaceAll("");
        if (ENGLISH_THOUSANDS.matcher(digits).matches() && !commaIsPoint(language)) {
            digits = digits.replace(",", "");
        }
        try {
            BigDecimal number = new BigDecimal(digits.replace(',', '.'));
            String plain = number.toPlainString();
            if ((whole && number.stripTrailingZeros().scale() > 0) || plain.length() > 40) {
                throw refused(entry, words);
            }
            return whole ? number.toBigInteger().toString() : plain;
        } catch (NumberFormatException e) {
            throw refused(entry, words);
        }
    }

    private static boolean commaIsPoint(Locale language) {
        return java.text.DecimalFormatSymbols.getInstance(language).getDecimalSeparator() == ',';
    }

    /** Digits of any script as 0 to 9, and the comma and point that Arabic writes. */
    private static String latin(String words) {
        return words.codePoints()
                .map(letter -> switch (letter) {
                    case '٫' -> '.';
                    case '٬' -> ' ';
                    case '−' -> '-';
                    default -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter;
                })
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Refusal refused(Form.Entry entry, String words) {
        return new Refusal(new Failure.ValueRefused(
                entry.field().key(), words, entry.field().type().name().toLowerCase(Locale.ROOT)));
    }
}
