package agraw.exchange.document;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times in a recording: 12:31, 00:12:31, 1:02:03.5, 00:00:01,400, in the digits of any script. */
final class Clock {
    /** The form of a time, without groups. */
    static final String FORM = "\\p{Nd}{1,3}:\\p{Nd}{2}(?::\\p{Nd}{2})?(?:[.,]\\p{Nd}{1,3})?";

    private static final Pattern PARTS =
            Pattern.compile("(?:(\\p{Nd}{1,3}):)?(\\p{Nd}{1,3}):(\\p{Nd}{2})(?:[.,](\\p{Nd}{1,3}))?");

    private Clock() {}

    /** The time that words of this form say. */
    static Duration of(String words) {
        Matcher parts = PARTS.matcher(words);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a time");
        }
        long seconds = (number(parts.group(1)) * 60 + number(parts.group(2))) * 60 + number(parts.group(3));
        String fraction = parts.group(4) == null ? "" : parts.group(4);
        return Duration.ofSeconds(seconds).plusMillis(number((fraction + "000").substring(0, 3)));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits); // takes the digits of any script
    }
}
