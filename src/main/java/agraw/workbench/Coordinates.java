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

    /** One of the two: its side may stand before or behind. */
    private static final String ONE = "(?:" + SIDE + "\\s*)?" + NUMBER + "\\s*(?:[°\\s]\\s*" + SMALL + "\\s*'\\s*)?(?:"
            + SMALL + "\\s*\"\\s*)?°?\\s*(?:" + SIDE + ")?";

    private static final Pattern BOTH = Pattern.compile("\\s*" + ONE + "\\s*[,;،/\\s]\\s*" + ONE + "\\s*");
    private static final int GROUPS = 5;

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
        if (!both.matches()) {
            return Optional.empty();
        }
        Character first = side(both, 0);
        Character second = side(both, GROUPS);
        BigDecimal one = degrees(both, 0, first);
        BigDecimal other = degrees(both, GROUPS, second);
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
    private static Character side(Matcher found, int from) {
        String before = found.group(from + 1);
        String behind = found.group(from + GROUPS);
        if (before == null && behind == null) {
            return ' ';
        }
        return before != null && behind != null ? '?' : SIDES.getOrDefault(before == null ? behind : before, '?');
    }

    private static @Nullable BigDecimal degrees(Matcher found, int from, char side) {
        BigDecimal degrees = number(found.group(from + 2));
        BigDecimal minutes = number(found.group(from + 3));
        BigDecimal seconds = number(found.group(from + 4));
        if (minutes.compareTo(SIXTY) >= 0 || seconds.compareTo(SIXTY) >= 0 || (side != ' ' && degrees.signum() < 0)) {
            return null;
        }
        BigDecimal part =
                minutes.add(seconds.divide(SIXTY, 12, RoundingMode.HALF_UP)).divide(SIXTY, 12, RoundingMode.HALF_UP);
        BigDecimal whole = degrees.abs().add(part);
        boolean negative = side == 'S' || side == 'W' || found.group(from + 2).startsWith("-");
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
