package agraw.workbench;

import agraw.model.EdtfDate;
import agraw.model.Failure;
import agraw.model.FieldType;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.model.Place;
import agraw.model.Refusal;
import agraw.words.Digits;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people type as the answer to a field, made into the words that a fact holds. */
public final class Answers {
    private static final Pattern SPACE_IN_NUMBER = Pattern.compile("(?<=\\d)[\\s\\u00a0\\u202f'’](?=\\d)");

    /** Digits in groups of three, as 40.000 and 1,234,567.8: the mark between them may be one of thousands. */
    private static final Pattern GROUPS =
            Pattern.compile("[-+]?[1-9]\\d{0,2}(?:([.,])\\d{3})(?:\\1\\d{3})*(?:([.,])\\d+)?");

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.hH](\\d{2})");

    /** What can only have been meant as coordinates. */
    private static final Pattern AWAY = Pattern.compile("\\s*[-+]?\\d.*\\D\\d.*");

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
     * @throws Refusal {@link Failure.ValueRefused}; what was expected is the key of the field's type, or {@code one_meaning} for a
     *     number that some read as thousands and others as a fraction
     */
    public static String canonical(Form.Entry entry, String typed, Locale language) {
        FieldType type = entry.field().type();
        String words = clean(typed);
        if (words.isEmpty()) {
            return words;
        }
        if (FieldValue.STANDING.contains(words) && FieldValue.takesStanding(type)) {
            return words;
        }
        return switch (type) {
            case TEXT, LONG_TEXT, PERSON, REFERENCE, PHOTO, FILE, GROUP -> words;
            case PLACE -> place(entry, words);
            case INTEGER -> number(entry, words, language, true);
            case DECIMAL, MONEY -> number(entry, words, language, false);
            case DATE -> date(entry.field().key(), words);
            case TIME -> time(entry, words);
            case YES_NO -> oneOf(entry, words, FieldValue.ANSWERS.contains(words));
            case CHOICE -> oneOf(entry, words, isChoice(entry, words));
            case CHOICES ->
                oneOf(entry, words, Arrays.stream(words.split("\\|")).allMatch(key -> isChoice(entry, key)));
            case COMPUTED, NOTE -> throw refused(entry, words);
        };
    }

    /** What an answer becomes when it is kept; one that will be refused stays as it is. */
    public static String kept(Form.Entry entry, String typed, Locale language) {
        try {
            return canonical(entry, typed, language);
        } catch (Refusal _) {
            return typed;
        }
    }

    /** What a date becomes when it is kept; one that will be refused stays as it is. */
    public static String keptDate(String typed) {
        try {
            return typed.isEmpty() ? typed : date("", typed);
        } catch (Refusal _) {
            return typed;
        }
    }

    /** A place from large to small; coordinates behind @ in any way that people write them. */
    private static String place(Form.Entry entry, String words) {
        int at = words.lastIndexOf('@');
        String behind = words.substring(at + 1);
        Optional<Place.Point> point = at < 0 ? Optional.empty() : Coordinates.read(behind);
        if (at >= 0 && point.isEmpty() && AWAY.matcher(behind).matches()) {
            throw new Refusal(new Failure.ValueRefused(entry.field().key(), words, "coordinates"));
        }
        String whole = point.map(found ->
                        new Place(Place.of(words.substring(0, at)).levels(), found).print())
                .orElse(words);
        String tidy = Place.of(whole).print();
        if (!FieldValue.isWritten(FieldType.PLACE, tidy) || tidy.isEmpty()) {
            throw refused(entry, words);
        }
        return tidy;
    }

    private static boolean isChoice(Form.Entry entry, String key) {
        return FieldValue.STANDING.contains(key) || entry.choice(key).isPresent();
    }

    /** A time of day as it is kept: 9:5 is 09:05. */
    private static String time(Form.Entry entry, String words) {
        Matcher typed = TIME.matcher(latin(words).replace(" ", ""));
        String padded = typed.matches()
                ? ("0" + typed.group(1)).substring(typed.group(1).length() - 1) + ":" + typed.group(2)
                : "";
        if (!FieldValue.isWritten(FieldType.TIME, padded) || padded.isEmpty()) {
            throw refused(entry, words);
        }
        return padded;
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
        return DateWords.read(words)
                .map(EdtfDate::print)
                .orElseThrow(() -> new Refusal(new Failure.ValueRefused(field, words, "date")));
    }

    private static String number(Form.Entry entry, String words, Locale language, boolean whole) {
        String digits = SPACE_IN_NUMBER.matcher(latin(words)).replaceAll("");
        Matcher groups = GROUPS.matcher(digits);
        if (groups.matches()) {
            String mark = groups.group(1);
            if (isThousands(groups, digits, language)) {
                digits = digits.replace(mark, "");
            } else if (isAmbiguous(entry, mark, language)) {
                throw new Refusal(new Failure.ValueRefused(entry.field().key(), words, "one_meaning"));
            }
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

    /** Whether digits in groups can only be thousands: two groups, another mark for the fraction, or the language's own way. */
    private static boolean isThousands(Matcher groups, String digits, Locale language) {
        String mark = groups.group(1);
        String fraction = groups.group(2);
        boolean several = digits.indexOf(mark) != digits.lastIndexOf(mark);
        return (several && !mark.equals(fraction))
                || (fraction != null && !mark.equals(fraction))
                || mark.charAt(0) == symbols(language).getGroupingSeparator();
    }

    /** A whole number and an amount have no three decimals, so that 40.000 was hardly meant as 40 where the language writes 40,000. */
    private static boolean isAmbiguous(Form.Entry entry, String mark, Locale language) {
        boolean fraction = mark.charAt(0) == symbols(language).getDecimalSeparator();
        return entry.field().type() != FieldType.DECIMAL || !fraction;
    }

    private static DecimalFormatSymbols symbols(Locale language) {
        return DecimalFormatSymbols.getInstance(language);
    }

    /** Digits of any script as 0 to 9, and the comma and point that Arabic writes. */
    static String latin(String words) {
        return words.codePoints()
                .map(letter -> switch (letter) {
                    case '٫' -> '.';
                    case '٬' -> ' ';
                    case '−' -> '-';
                    default -> Digits.latin(letter);
                })
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Refusal refused(Form.Entry entry, String words) {
        return new Refusal(new Failure.ValueRefused(
                entry.field().key(), words, entry.field().type().name().toLowerCase(Locale.ROOT)));
    }
}
