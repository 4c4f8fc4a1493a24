package agraw.words;

import java.util.regex.Pattern;

/**
 * Makes left-to-right words run from right to left, as the pseudo-locale {@code ar-XB} of ICU and Android does: each word that
 * has a letter is overridden, so that numbers stay legible.
 */
final class Mirrored {
    private static final Pattern WORD = Pattern.compile("\\S*\\p{L}\\S*");
    private static final char RIGHT_TO_LEFT_MARK = '\u200f';
    private static final char OVERRIDE = '\u202e';
    private static final char POP = '\u202c';

    private Mirrored() {}

    static String mirror(String text) {
        return WORD.matcher(text).replaceAll(RIGHT_TO_LEFT_MARK + "" + OVERRIDE + "$0" + POP + RIGHT_TO_LEFT_MARK);
    }
}
