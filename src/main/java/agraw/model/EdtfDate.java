package agraw.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as exactly as a source says it, in the forms of EDTF (ISO 8601-2) that people need: {@code 1986}, {@code 1986-05},
 * {@code 2009-06-26}, each with {@code ~} (about), {@code ?} (uncertain) or {@code %} (both), and intervals such as
 * {@code 1986/2006~}, {@code 1986/..} (goes on) and {@code ../2004} (until).
 */
public sealed interface EdtfDate {
    /** How sure a date is, as the sign behind it says. */
    enum Sureness {
        SURE(""),
        ABOUT("~"),
        UNCERTAIN("?"),
        UNCERTAIN_AND_ABOUT("%");

        private final String sign;

        Sureness(String sign) {
            this.sign = sign;
        }

        static Sureness of(String sign) {
            for (Sureness sureness : values()) {
                if (sureness.sign.equals(sign)) {
                    return sureness;
                }
            }
            throw new IllegalArgumentException("No such sign");
        }
    }

    /** A year, a month (0: none is given) or a day (0: none is given). */
    record Point(int year, int month, int day, Sureness sureness) implements EdtfDate {
        private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([~?%]?)");

        /** Refuses months and days that no calendar has. */
        public Point {
            if (year < 0 || year > 9999 || month < 0 || day < 0 || (month == 0 && day > 0)) {
                throw new DateTimeException("No such date");
            }
            LocalDate.of(year, Math.max(1, month), Math.max(1, day));
        }

        private static Point read(String words) {
            Matcher form = FORM.matcher(words);
            if (!form.matches()) {
                throw new DateTimeException("Not a date");
            }
            if ("00".equals(form.group(2)) || "00".equals(form.group(3))) {
                throw new DateTimeException("No such date");
            }
            return new Point(
                    Integer.parseInt(form.group(1)),
                    number(form.group(2)),
                    number(form.group(3)),
                    Sureness.of(form.group(4)));
        }

        private static int number(@Nullable String digits) {
            return digits == null ? 0 : Integer.parseInt(digits);
        }

        /** The first day that is meant. */
        public LocalDate first() {
            return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
        }

        /** The last day that is meant. */
        public LocalDate last() {
            return month == 0
                    ? LocalDate.of(year, 12, 31)
                    : day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
        }

        @Override
        public String print() {
            String words = "%04d".formatted(year);
            if (month > 0) {
                words += "-%02d".formatted(month);
            }
            if (day > 0) {
                words += "-%02d".formatted(day);
            }
            return words + sureness.sign;
        }
    }

    /** From and to; null is an open end, and one of them is set. */
    record Interval(@Nullable Point from, @Nullable Point to) implements EdtfDate {
        /** Refuses an end before the beginning. */
        public Interval {
            if ((from == null && to == null)
                    || (from != null && to != null && from.first().isAfter(to.last()))) {
                throw new DateTimeException("No such interval");
            }
        }

        @Override
        public String print() {
            return (from == null ? ".." : from.print()) + "/" + (to == null ? ".." : to.print());
        }
    }

    /** The date that words write, or nothing where they write none. */
    static Optional<EdtfDate> parse(String words) {
        try {
            int slash = words.indexOf('/');
            return Optional.of(
                    slash < 0
                            ? Point.read(words)
                            : new Interval(end(words.substring(0, slash)), end(words.substring(slash + 1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Point end(String words) {
        return words.equals("..") ? null : Point.read(words);
    }

    /** The words that {@link #parse} reads back. */
    String print();
}
