package agraw.exchange.document;

import agraw.model.Plain;
import java.util.ArrayList;
import java.util.List;

/** Words as documents write them, made plain. */
final class Words {
    private static final int LONGEST = Plain.LONGEST / 4; // normalizing makes at most that many times more of them

    private Words() {}

    /**
     * Without control characters, hyphens that only show where a line may break, and white space at the ends of lines; all kinds of line
     * ends are LF. White space within a line stays, also the no-break space of French.
     */
    static String clean(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        int line = 0;
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            if (sign == '\n'
                    || sign == '\r'
                    || sign == '\u000B'
                    || sign == '\f'
                    || sign == '\u2028'
                    || sign == '\u2029'
                    || sign == '\u0085') {
                if (!(sign == '\r' && at + 1 < words.length() && words.charAt(at + 1) == '\n')) {
                    trim(kept, line);
                    kept.append('\n');
                    line = kept.length();
                }
            } else if (sign == '\t' || (sign >= ' ' && !isNothing(sign))) {
                if (!(kept.length() == line && isSpace(sign))) {
                    kept.append(sign);
                }
            }
        }
        trim(kept, line);
        int start = 0;
        int end = kept.length();
        while (start < end && kept.charAt(start) == '\n') {
            start++;
        }
        while (end > start && kept.charAt(end - 1) == '\n') {
            end--;
        }
        return kept.substring(start, end);
    }

    /** The same in one line, with one space where there were several. */
    static String oneLine(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        boolean space = false;
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            if (sign != '\u00a0' && sign != '\u202f' && (Character.isWhitespace(sign) || sign == '\u0085')) {
                space = true;
            } else if (sign >= ' ' && !isNothing(sign)) {
                if (space && !kept.isEmpty()) {
                    kept.append(' ');
                }
                space = false;
                kept.append(sign);
            }
        }
        return clean(kept.toString());
    }

    /** Plain words; what is longer than one paragraph may be is divided, at a space if there is one. */
    static List<String> pieces(String clean) {
        if (clean.length() <= LONGEST) {
            return List.of(Plain.of(clean).strip());
        }
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < clean.length()) {
            int end = Math.min(clean.length(), start + LONGEST);
            if (end < clean.length()) {
                int space = clean.lastIndexOf(' ', end);
                end = space > start ? space : Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end;
            }
            pieces.add(Plain.of(clean.substring(start, end)).strip());
            start = end;
        }
        return pieces;
    }

    private static void trim(StringBuilder kept, int from) {
        int end = kept.length();
        while (end > from && isSpace(kept.charAt(end - 1))) {
            end--;
        }
        kept.setLength(end);
    }

    static boolean isSpace(char sign) {
        return sign == '\u00a0' || sign == '\u202f' || Character.isWhitespace(sign);
    }

    /** Signs that show nothing: control characters, the soft hyphen, the zero-width space and the byte order mark. */
    private static boolean isNothing(char sign) {
        return (sign >= 0x7f && sign < 0xa0) || sign == '\u00ad' || sign == '\u200b' || sign == '\ufeff';
    }
}
