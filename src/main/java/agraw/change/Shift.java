package agraw.change;

/**
 * How offsets in a paragraph move when its words are edited: what stands before the edited part stays, what stands behind moves with
 * the words. Offsets are UTF-16 units.
 *
 * @param start where the edited part starts
 * @param removed how many units were there
 * @param inserted how many units are there now
 */
public record Shift(int start, int removed, int inserted) {
    /** The smallest edit that makes one content into another: what they begin and end with alike is not part of it. */
    public static Shift between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int prefix = 0;
        while (prefix < most && before.charAt(prefix) == after.charAt(prefix)) {
            prefix++;
        }
        if (prefix > 0 && Character.isHighSurrogate(before.charAt(prefix - 1))) {
            prefix--; // no edit goes through a letter of two units
        }
        int suffix = 0;
        while (suffix < most - prefix
                && before.charAt(before.length() - 1 - suffix) == after.charAt(after.length() - 1 - suffix)) {
            suffix++;
        }
        if (suffix > 0 && Character.isLowSurrogate(before.charAt(before.length() - suffix))) {
            suffix--;
        }
        int removed = before.length() - prefix - suffix;
        int inserted = after.length() - prefix - suffix;
        if (removed == 0 && inserted > 0) {
            prefix = wordStart(after, prefix, inserted);
        } else if (inserted == 0 && removed > 0) {
            prefix = wordStart(before, prefix, removed);
        }
        return new Shift(prefix, removed, inserted);
    }

    /** Some letters that came or went could often be those a little before, too: people insert and delete whole words. */
    private static int wordStart(String words, int start, int length) {
        for (int at = start; ; at--) {
            if (at == 0 || Character.isWhitespace(words.charAt(at - 1))) {
                return at;
            } else if (words.charAt(at - 1) != words.charAt(at + length - 1)) {
                return start;
            }
        }
    }

    /** Where a passage starts now: words typed right before it stay outside. */
    public long start(long offset) {
        boolean before = offset < start || (offset == start && removed > 0);
        return before ? offset : offset >= start + removed ? offset + inserted - removed : start;
    }

    /** Where a passage ends now (exclusive): words typed right behind it stay outside. */
    public long end(long offset) {
        return offset <= start
                ? offset
                : offset >= start + removed ? offset + inserted - removed : start + (long) inserted;
    }
}
