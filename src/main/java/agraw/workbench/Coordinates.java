package agraw.workbench;

import agraw.model.Place.Point;
import agraw.words.Folding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Coordinates as people type or paste them: 14.6, -10.9 or 14°36'N 10°54'W, in the digits and letters of their language. */
public final class Coordinates {
    /** A tenth of a metre. */
    private static final int DECIMALS = 6;

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private static final Map<String, Character> SIDES = Map.ofEntries(
            Map.entry("n", 'N'),
            Map.entry("north", 'N'),
            Map.entry("nord", 'N'),
            Map.entry("شمالا", 'N'),
            Map.entry("شمال", 'N'),
            Map.entry("ش", 'N'),
            Map.entry("s", 'S'),
            Map.entry("south", 'S'),
            Map.entry("sud", 'S'),
            Map.entry("جنوبا", 'S'),
            Map.entry("جنوب", 'S'),
            Map.entry("ج", 'S'),
            Map.entry("e", 'E'),
            Map.entry("east", 'E'),
            Map.entry("est", 'E'),
            Map.entry("شرقا", 'E'),
            Map.entry("شرق", 'E'),
            Map.entry("ق", 'E'),
            Map.entry("w", 'W'),
            Map.entry("west", 'W'),
            Map.entry("ouest", 'W'),
            Map.entry("o", 'W'),
            Map.entry("oeste", 'W'),
            Map.entry("غربا", 'W'),
            Map.entry("غرب", 'W'),
            Map.entry("غ", 'W'));

    private static final String NUMBER = "(-?\\d{1,3}(?:[.,]\\d{1,20})?)";
    private static final String SMALL = "(\\d{1,2}(?:[.,]\\d{1,20})?)";
    private static final String SIDE = "(\\p{L}+)";

    private static final String ONE =
            NUMBER + "\\s*(?:[°\\s]\\s*" + SMALL + "\\s*'\\s*)?(?:" + SMALL + "\\s*\"\\s*)?°?";
    private static final String BETWEEN = "\\s*[,;،/\\s]\\s*";
    private static final String BEHIND = ONE + "\\s*(?:" + SIDE + ")?";
    private static final String BEFORE = SIDE + "\\s*" + ONE;

    private static final Pattern BOTH = Pattern.compile("\\s*" + BEHIND + BETWEEN + BEHIND + "\\s*");
    private static final Pattern BOTH_BEFORE = Pattern.compile("\\s*" + BEFORE + BETWEEN + BEFORE + "\\s*");

    /** One of the two as it is written. */
    private record Written(
            String degrees,
            @Nullable String minutes,
            @Nullable String seconds,
            @Nullable String side) {
        static Written behind(Matcher found, int from) {
            return new Written(
                    found.group(from + 1), found.group(from + 2), found.group(from + 3), found.group(from + 4));
        }

        static Written before(Matcher found, int from) {
            return new Written(
                    found.group(from + 2), found.group(from + 3), found.group(from + 4), found.group(from + 1));
        }
    }

    private Coordinates() {}

    /** What is meant, if it is somewhere on the earth. */
    public static Optional<Point> read(String typed) {
        // The signs first: folding would take some of them for letters or accents.
        String signs = Answers.latin(typed)
                .replaceAll("[’′´`‘]", "'")
                .replaceAll("[”″“]|''", "\"")
                .replaceAll("[º˚]", "°");
        String plain = Folding.fold(signs);
        Matcher both = BOTH.matcher(plain);
        if (both.matches()) {
            return point(Written.behind(both, 0), Written.behind(both, 4));
        }
        Matcher sidesFirst = BOTH_BEFORE.matcher(plain);
        return sidesFirst.matches()
                ? point(Written.before(sidesFirst, 0), Written.before(sidesFirst, 4))
                : Optional.empty();
    }

    private static Optional<Point> point(Written latitude, Written longitude) {
        char first = side(latitude);
        char second = side(longitude);
        BigDecimal one = degrees(latitude, first);
        BigDecimal other = degrees(longitude, second);
        if (one == null || other == null || first == '?' || second == '?') {
            return Optional.empty();
        }
        boolean swapped = isAcross(first) || isAlong(second);
        if (swapped && (isAlong(first) || isAcross(second))) {
            return Optional.empty(); // two latitudes, or two longitudes
        }
        return Optional.of(swapped ? new Point(other, one) : new Point(one, other))
                .filter(Point::isOnEarth);
    }

    private static boolean isAlong(char side) {
        return side == 'N' || side == 'S';
    }

    private static boolean isAcross(char side) {
        return side == 'E' || side == 'W';
    }

    /** A side of the compass; a space for none, a question mark for words that are none. */
    private static char side(Written written) {
        return written.side() == null ? ' ' : SIDES.getOrDefault(written.side(), '?');
    }

    private static @Nullable BigDecimal degrees(Written written, char side) {
        BigDecimal degrees = number(written.degrees());
        BigDecimal minutes = number(written.minutes());
        BigDecimal seconds = number(written.seconds());
        if (minutes.compareTo(SIXTY) >= 0 || seconds.compareTo(SIXTY) >= 0 || (side != ' ' && degrees.signum() < 0)) {
            return null;
        }
        BigDecimal part =
                minutes.add(seconds.divide(SIXTY, 12, RoundingMode.HALF_UP)).divide(SIXTY, 12, RoundingMode.HALF_UP);
        BigDecimal whole = degrees.abs().add(part);
        boolean negative = side == 'S' || side == 'W' || written.degrees().startsWith("-");
        BigDecimal exact = whole.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return exact.scale() < 0 ? signed(exact.setScale(0), negative) : signed(exact, negative);
    }

    private static BigDecimal signed(BigDecimal number, boolean negative) {
        return negative ? number.negate() : number;
    }

    private static BigDecimal number(@Nullable String digits) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits.replace(',', '.'));
    }
}
