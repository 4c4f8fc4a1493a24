package agraw.exchange.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates of sources, which are words such as 2009, 2009-06-26 or "spring 2009", in the ways that files write them. */
public final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Dates() {}

    /** The year that is named. */
    public static Optional<String> year(@Nullable String date) {
        Matcher matcher = YEAR.matcher(date == null ? "" : date);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Whether a date is a year, a month or a day, and no other words. */
    static boolean isIso(String date) {
        return ISO.matcher(date).matches();
    }

    /** As RIS has it: year/month/day/words. */
    static String toRis(String date) {
        Matcher iso = ISO.matcher(date);
        if (!iso.matches()) {
            return year(date).orElse("") + "///" + date;
        }
        return iso.group(1) + "/" + orEmpty(iso.group(2)) + "/" + orEmpty(iso.group(3)) + "/";
    }

    /** What RIS says as year/month/day/words, or as any words. */
    static String fromRis(String date) {
        String[] parts = date.strip().split("/", 4);
        if (parts.length == 1 || !parts[0].strip().matches("(\\d{4})?")) {
            return date.strip();
        }
        String year = parts[0].strip();
        String words = parts.length == 4 ? parts[3].strip() : "";
        if (!words.isEmpty()) {
            return words.contains(year) ? words : words + " " + year;
        }
        String month = parts[1].strip();
        String day = parts.length > 2 ? parts[2].strip() : "";
        return Stream.of(year, two(month), month.isEmpty() ? "" : two(day))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    /** What BibTeX says in parts, of which the month may be a name. */
    static String joined(String year, String month, String day) {
        String number = monthNumber(month);
        if (month.isBlank()) {
            return year;
        } else if (number.isEmpty() || !year.matches("\\d{4}")) {
            return (month.strip() + " " + year).strip();
        }
        return year + "-" + number + (day.matches("\\d{1,2}") ? "-" + two(day) : "");
    }

    private static String monthNumber(String month) {
        String name = month.strip().toLowerCase(Locale.ROOT);
        if (name.matches("0?[1-9]|1[0-2]")) {
            return two(name);
        }
        int index = name.matches("\\p{Alpha}{3,9}\\.?") ? MONTHS.indexOf(name.substring(0, 3)) : -1;
        return index < 0 ? "" : two(Integer.toString(index + 1));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
