package agraw.exchange.reference;

import java.text.Normalizer;

/** Words as LaTeX writes them. Latin letters with accents become commands; other scripts are written as they are, in UTF-8. */
final class Latex {
    private static final String ESCAPED = "$&%#_";

    private Latex() {}

    /** What {@link #decode} reads back. */
    static String encode(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        for (int at = 0; at < words.length(); ) {
            int letter = words.codePointAt(at);
            int next = at + Character.charCount(letter);
            boolean doubled = next < words.length() && words.charAt(next) == letter;
            if (letter == ' ' && at > 0 && words.charAt(at - 1) == ' ') {
                out.append("\\ "); // spaces in a row are one
            } else if (letter == '\n') {
                out.append("\\\\ ");
            } else if (ESCAPED.indexOf(letter) >= 0) {
                out.append('\\').append((char) letter);
            } else if (doubled && (letter == '-' || letter == '\'' || letter == '`')) {
                out.append((char) letter).append("{}"); // two of them would be another sign
            } else {
                String written = LatexLetters.written(letter);
                out.append(written == null ? Character.toString(letter) : written);
            }
            at = next;
        }
        return out.toString();
    }

    /** Words without the commands, braces and signs of LaTeX. */
    static String decode(String tex) {
        return isPlain(tex, "\\{}~$-`'") ? spaced(tex) : new LatexDecoder(tex, false).decode();
    }

    /** An address or a code: only what would end the value is written as a command. */
    static String encodeVerbatim(String words) {
        StringBuilder out = new StringBuilder();
        for (int index = 0; index < words.length(); index++) {
            char letter = words.charAt(index);
            String written = "\\{}".indexOf(letter) < 0 ? null : LatexLetters.written(letter);
            out.append(written == null ? Character.toString(letter) : written);
        }
        return out.toString();
    }

    /** An address or a code, in which the signs of LaTeX mean themselves. */
    static String decodeVerbatim(String tex) {
        return isPlain(tex, "\\{}") ? spaced(tex) : new LatexDecoder(tex, true).decode();
    }

    private static boolean isPlain(String tex, String signs) {
        return tex.chars().noneMatch(letter -> signs.indexOf(letter) >= 0);
    }

    private static String spaced(String words) {
        return Normalizer.normalize(words.replaceAll("[ \\t\\r\\n]+", " ").strip(), Normalizer.Form.NFC);
    }
}
