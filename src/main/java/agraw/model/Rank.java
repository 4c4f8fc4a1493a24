package agraw.model;

import org.jspecify.annotations.Nullable;

/**
 * Positions in a list that never need renumbering: between any two there is another, so that two people who insert on two laptops
 * move nothing (fractional indexing, as D. Greenspan described it for Figma). Ranks are words over 0-9a-z that sort alike in Java, H2
 * and PostgreSQL, and never end with 0.
 */
public final class Rank {
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();

    private Rank() {}

    /** The n-th rank (from 0) of a list that is written at once: all have the same width, with room between and before. */
    public static String of(long index) {
        String digits = Long.toString(index, BASE);
        return "m" + "0".repeat(Math.max(0, 6 - digits.length())) + digits + "i";
    }

    /** A rank after one, or the first. */
    public static String after(@Nullable String before) {
        return between(before, null);
    }

    /** A rank strictly between two; null is an end of the list. */
    public static String between(@Nullable String before, @Nullable String after) {
        String low = before == null ? "" : before;
        StringBuilder rank = new StringBuilder();
        boolean bounded = after != null;
        for (int i = 0; ; i++) {
            int from = i < low.length() ? DIGITS.indexOf(low.charAt(i)) : 0;
            int to = bounded && after != null && i < after.length() ? DIGITS.indexOf(after.charAt(i)) : BASE;
            if (bounded && after != null && i >= after.length()) {
                throw new IllegalArgumentException(before + " is not before " + after);
            }
            if (from == to) {
                rank.append(DIGITS.charAt(from));
            } else if (from > to) {
                throw new IllegalArgumentException(before + " is not before " + after);
            } else {
                int middle = (from + to) / 2;
                if (middle > from) {
                    return rank.append(DIGITS.charAt(middle)).toString();
                }
                rank.append(DIGITS.charAt(from));
                bounded = false;
            }
        }
    }
}
