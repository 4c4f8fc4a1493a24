package agraw.model;

import java.text.Normalizer;

/**
 * Words as they are stored: Unicode NFC with LF line ends, without a byte order mark at the start, NUL or lone surrogates, which one
 * database or another cannot keep, and at most {@link #LONGEST} UTF-16 units. {@link Value.Words} and {@link Value.Named} refuse
 * anything else; {@link Property#toValue} and {@link Value.Words#of} make words plain first, so that no screen or file can bring other.
 */
public final class Plain {
    /** What a column of the view takes at most, in UTF-16 units. */
    public static final int LONGEST = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private Plain() {}

    /** Whether words can be stored as they are. */
    public static boolean is(String words) {
        return words.length() <= LONGEST && (isPrintableAscii(words) || (isStorable(words) && isNormal(words)));
    }

    /**
     * The words as they are stored; what cannot be kept is replaced by U+FFFD.
     *
     * @throws Refusal {@link Failure.TextTooLong}
     */
    public static String of(String words) {
        if (is(words)) {
            return words;
        }
        String lines = words.replace("\r\n", "\n").replace('\r', '\n');
        String whole = isStorable(lines) ? lines : replaced(lines);
        return bounded(Normalizer.normalize(whole, Normalizer.Form.NFC));
    }

    private static String bounded(String words) {
        if (words.length() > LONGEST) {
            throw new Refusal(new Failure.TextTooLong(words.length(), LONGEST));
        }
        return words;
    }

    private static boolean isPrintableAscii(String words) {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (unit < ' ' || unit > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isNormal(String words) {
        return words.indexOf('\r') < 0 && Normalizer.isNormalized(words, Normalizer.Form.NFC);
    }

    private static boolean isStorable(String words) {
        return (words.isEmpty() || words.charAt(0) != BYTE_ORDER_MARK)
                && words.codePoints().allMatch(Plain::isStorable);
    }

    private static boolean isStorable(int codePoint) {
        return codePoint != 0 && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    private static String replaced(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        int start = 0;
        while (start < words.length() && words.charAt(start) == BYTE_ORDER_MARK) {
            start++;
        }
        words.substring(start)
                .codePoints()
                .forEach(codePoint -> kept.appendCodePoint(isStorable(codePoint) ? codePoint : REPLACEMENT));
        return kept.toString();
    }
}
