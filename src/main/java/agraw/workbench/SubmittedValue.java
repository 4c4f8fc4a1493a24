package agraw.workbench;

import agraw.exchange.submission.MediaFolder;
import agraw.model.Choice;
import agraw.model.FieldType;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.model.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What ODK and KoboToolbox write as an answer, made into the words that a fact holds. */
final class SubmittedValue {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern MOMENT = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]{2}:.*");
    private static final Pattern TIME =
            Pattern.compile("(?:[0-9-]{10}T)?([0-9]{2}:[0-9]{2})(:[0-9.]+)?(Z|[+-][0-9:]+)?");
    private static final Pattern POINT = Pattern.compile(
            "(-?[0-9]{1,2}(?:\\.[0-9]+)?) (-?[0-9]{1,3}(?:\\.[0-9]+)?)(?: -?[0-9]+(?:\\.[0-9]+)?){0,2}");
    private static final Set<String> YES = Set.of("yes", "true", "1", "ok", "oui", "sí", "si", "نعم", "y");
    private static final Set<String> NO = Set.of("no", "false", "0", "non", "لا", "n");

    private SubmittedValue() {}

    /** The canonical value; nothing where it does not fit. */
    static Optional<String> of(Form.Entry entry, String written, Locale language) {
        String words = Answers.clean(written);
        return switch (entry.field().type()) {
            case INTEGER, DECIMAL, MONEY -> number(entry, words, language);
            case DATE -> {
                Matcher moment = MOMENT.matcher(words);
                yield canonical(entry, moment.matches() ? moment.group(1) : words, language);
            }
            case TIME -> {
                Matcher time = TIME.matcher(words);
                yield canonical(entry, time.matches() ? time.group(1) : words, language);
            }
            case YES_NO -> yesOrNo(words);
            case CHOICE -> choice(entry, words);
            case CHOICES -> choices(entry, words);
            case PLACE -> place(words);
            case PHOTO, FILE -> Optional.of(MediaFolder.name(words));
            default -> canonical(entry, words, language);
        };
    }

    private static Optional<String> canonical(Form.Entry entry, String words, Locale language) {
        try {
            return Optional.of(Answers.canonical(entry, words, language));
        } catch (Refusal _) {
            return Optional.empty();
        }
    }

    /** Forms write numbers with a point, whatever the language; what people have edited since is read as in theirs. */
    private static Optional<String> number(Form.Entry entry, String words, Locale language) {
        if (!NUMBER.matcher(words).matches()) {
            return canonical(entry, words, language);
        }
        BigDecimal number = new BigDecimal(words);
        if (entry.field().type() != FieldType.INTEGER) {
            return Optional.of(number.toPlainString());
        }
        return number.stripTrailingZeros().scale() > 0
                ? Optional.empty()
                : Optional.of(number.toBigInteger().toString());
    }

    private static Optional<String> yesOrNo(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        if (YES.contains(small) || NO.contains(small)) {
            return Optional.of(YES.contains(small) ? "yes" : "no");
        }
        return FieldValue.ANSWERS.contains(words) ? Optional.of(words) : Optional.empty();
    }

    /** By its name, else by the label that only it has. */
    static Optional<String> choice(Form.Entry entry, String words) {
        if (FieldValue.STANDING.contains(words) || entry.choice(words).isPresent()) {
            return Optional.of(words);
        }
        String small = words.toLowerCase(Locale.ROOT);
        List<String> labelled = entry.choices().stream()
                .filter(choice -> labels(choice).anyMatch(small::equals))
                .map(Choice::key)
                .distinct()
                .toList();
        return labelled.size() == 1 ? Optional.of(labelled.getFirst()) : Optional.empty();
    }

    private static Stream<String> labels(Choice choice) {
        return choice.labels().byLanguage().values().stream()
                .map(label -> Answers.clean(label).toLowerCase(Locale.ROOT));
    }

    /** Names with spaces between, as forms write them; labels with spaces, commas or semicolons between, as people export them. */
    private static Optional<String> choices(Form.Entry entry, String words) {
        for (String between : List.of("\\s+", "\\|", "\\s*;\\s*", "\\s*,\\s*")) {
            List<Optional<String>> keys = Arrays.stream(words.split(between))
                    .map(one -> choice(entry, one))
                    .toList();
            if (keys.stream().allMatch(Optional::isPresent)) {
                return Optional.of(
                        joined(keys.stream().map(Optional::orElseThrow).toList()));
            }
        }
        return spacedLabels(entry, words);
    }

    /** Labels of several words with spaces between: at each place the longest that fits. */
    private static Optional<String> spacedLabels(Form.Entry entry, String words) {
        String[] parts = words.split("\\s+");
        List<String> keys = new ArrayList<>();
        int from = 0;
        while (from < parts.length) {
            int to = parts.length;
            Optional<String> found = Optional.empty();
            while (to > from && found.isEmpty()) {
                found = choice(entry, String.join(" ", Arrays.copyOfRange(parts, from, to)));
                to--;
            }
            if (found.isEmpty() || parts.length > 200) {
                return Optional.empty();
            }
            keys.add(found.get());
            from = to + 1;
        }
        return Optional.of(joined(keys));
    }

    private static String joined(List<String> keys) {
        return String.join(FieldValue.AND, keys.stream().distinct().toList());
    }

    /** A point as "@lat,lon", behind the words for the place where there are any. */
    private static Optional<String> place(String words) {
        Matcher point = POINT.matcher(words);
        if (point.matches()) {
            boolean somewhere = Math.abs(Double.parseDouble(point.group(1))) <= 90
                    && Math.abs(Double.parseDouble(point.group(2))) <= 180;
            return somewhere ? Optional.of("@" + point.group(1) + "," + point.group(2)) : Optional.empty();
        }
        return FieldValue.isWritten(FieldType.PLACE, words) ? Optional.of(words) : Optional.empty();
    }

    /** Whether one answer can be written in several ways. */
    static boolean hasSeveralForms(FieldType type) {
        return switch (type) {
            case INTEGER, DECIMAL, MONEY, CHOICES -> true;
            default -> false;
        };
    }

    /** Words that are alike for all values that say the same. */
    static String plain(FieldType type, String value) {
        return switch (type) {
            case INTEGER, DECIMAL, MONEY ->
                NUMBER.matcher(value).matches()
                        ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                        : value;
            case CHOICES -> String.join(FieldValue.AND, new TreeSet<>(List.of(FieldValue.choices(value))));
            default -> value;
        };
    }

    /** Whether two values say the same: 12.50 and 12.5, a|b and b|a. */
    static boolean same(FieldType type, String one, String other) {
        return one.equals(other) || (hasSeveralForms(type) && plain(type, one).equals(plain(type, other)));
    }
}
