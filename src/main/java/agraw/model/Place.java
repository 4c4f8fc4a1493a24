package agraw.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place as a fact holds it: its levels from large to small, and where it is on the earth. Written on one line as
 * {@code Mali > Kayes > > Maréna @14.6,-10.9}: levels with {@code >} between, a level that is not known left blank, and behind
 * {@code @} latitude and longitude.
 *
 * @param levels country, region, commune, village and any that are smaller still; the last one is never blank
 * @param point where it is; null if nobody said
 */
public record Place(List<String> levels, @Nullable Point point) {
    /** How many levels have a name of their own: country, region, commune and village. */
    public static final int LEVELS = 4;

    private static final Pattern POINT = Pattern.compile(
            "\\s*@\\s*(-?[0-9]{1,3}(?:\\.[0-9]{1,20})?)\\s*,\\s*(-?[0-9]{1,3}(?:\\.[0-9]{1,20})?)\\s*$");

    /** Degrees of latitude (south is negative) and of longitude (west is), WGS 84. */
    public record Point(BigDecimal latitude, BigDecimal longitude) {
        private static final BigDecimal POLE = BigDecimal.valueOf(90);
        private static final BigDecimal HALF_WAY = BigDecimal.valueOf(180);

        /** Whether there is such a place: -90 to 90, and -180 to 180. */
        public boolean isOnEarth() {
            return latitude.abs().compareTo(POLE) <= 0 && longitude.abs().compareTo(HALF_WAY) <= 0;
        }
    }

    public Place {
        List<String> own = new ArrayList<>();
        levels.forEach(level -> own.add(level.strip()));
        while (!own.isEmpty() && own.getLast().isEmpty()) {
            own.removeLast();
        }
        levels = List.copyOf(own);
    }

    /** What a value says; words that are no place by these rules are one level. */
    public static Place of(String value) {
        Matcher point = POINT.matcher(value);
        if (!point.find()) {
            return new Place(Arrays.asList(value.split(">", -1)), null);
        }
        String words = value.substring(0, point.start());
        return new Place(
                words.isBlank() ? List.of() : Arrays.asList(words.split(">", -1)),
                new Point(new BigDecimal(point.group(1)), new BigDecimal(point.group(2))));
    }

    /** Whether a value is written as a place: it names a level or has coordinates that exist, and does not end in {@code >}. */
    static boolean isWritten(String value) {
        Place place = of(value);
        Point at = place.point();
        return (at == null ? !place.levels().isEmpty() : at.isOnEarth())
                && !POINT.matcher(value).replaceFirst("").strip().endsWith(">");
    }

    /** Whether nothing is known of it. */
    public boolean isEmpty() {
        return levels.isEmpty() && point == null;
    }

    /** The words of a level, from 0 for the country; the last of the {@link #LEVELS} has those below it too. */
    public String level(int index) {
        return index >= levels.size()
                ? ""
                : index < LEVELS - 1 ? levels.get(index) : String.join(" > ", levels.subList(index, levels.size()));
    }

    /** The country, if it is known. */
    public Optional<String> country() {
        return levels.stream().findFirst().filter(words -> !words.isEmpty());
    }

    /** The value that {@link #of} reads back. */
    public String print() {
        String words = String.join(" > ", levels).replaceAll(" +", " ").strip();
        return point == null
                ? words
                : (words + " @" + point.latitude().toPlainString() + ","
                                + point.longitude().toPlainString())
                        .strip();
    }
}
