package agraw.exchange.reference;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The letters and marks that LaTeX has commands for. */
final class LatexLetters {
    /** The command of a mark, and the mark as Unicode combines it. */
    private static final Map<String, Character> MARKS = Map.ofEntries(
            Map.entry("`", '\u0300'),
            Map.entry("'", '\u0301'),
            Map.entry("^", '\u0302'),
            Map.entry("~", '\u0303'),
            Map.entry("\"", '\u0308'),
            Map.entry("=", '\u0304'),
            Map.entry(".", '\u0307'),
            Map.entry("u", '\u0306'),
            Map.entry("v", '\u030c'),
            Map.entry("H", '\u030b'),
            Map.entry("c", '\u0327'),
            Map.entry("k", '\u0328'),
            Map.entry("d", '\u0323'),
            Map.entry("b", '\u0331'),
            Map.entry("r", '\u030a'));

    /** Letters and signs with a command of their own, which are written with it. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("dh", "ð"),
            Map.entry("DH", "Ð"),
            Map.entry("th", "þ"),
            Map.entry("TH", "Þ"),
            Map.entry("dj", "đ"),
            Map.entry("DJ", "Đ"),
            Map.entry("ng", "ŋ"),
            Map.entry("NG", "Ŋ"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textbraceleft", "{"),
            Map.entry("textbraceright", "}"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textasciicircum", "^"));

    /** Signs that are read and written as they are. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("lbrace", "{"),
            Map.entry("rbrace", "}"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textquoteright", "’"),
            Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"),
            Map.entry("guillemotleft", "«"),
            Map.entry("guillemotright", "»"),
            Map.entry("og", "«\u00a0"),
            Map.entry("fg", "\u00a0»"),
            Map.entry("textdegree", "°"),
            Map.entry("textregistered", "®"),
            Map.entry("texttrademark", "™"),
            Map.entry("texteuro", "€"),
            Map.entry("euro", "€"),
            Map.entry("pounds", "£"),
            Map.entry("copyright", "©"),
            Map.entry("S", "§"),
            Map.entry("P", "¶"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("textellipsis", "…"),
            Map.entry("textquotesingle", "'"),
            Map.entry("textbar", "|"),
            Map.entry("textless", "<"),
            Map.entry("textgreater", ">"),
            Map.entry("textunderscore", "_"),
            Map.entry("newline", "\n"),
            Map.entry("par", "\n\n"));

    private static final Map<Character, String> COMMAND_OF_MARK = inverse(MARKS);
    private static final Map<String, String> COMMAND_OF_LETTER = inverse(LETTERS);

    private LatexLetters() {}

    private static <K, V> Map<V, K> inverse(Map<K, V> map) {
        Map<V, K> inverse = new HashMap<>();
        map.forEach((key, value) -> inverse.put(value, key));
        return Map.copyOf(inverse);
    }

    /** The mark of a command such as {@code '} or {@code c}. */
    static @Nullable Character mark(String command) {
        return MARKS.get(command);
    }

    /** The letter of a command such as {@code ss}. */
    static @Nullable String letter(String command) {
        String letter = LETTERS.get(command);
        return letter == null ? SIGNS.get(command) : letter;
    }

    /** A letter as LaTeX writes it; null where it is written as it is. */
    static @Nullable String written(int codePoint) {
        String letter = Character.toString(codePoint);
        String command = COMMAND_OF_LETTER.get(letter);
        if (command != null) {
            return codePoint < 128 ? "\\" + command + "{}" : "{\\" + command + "}";
        }
        String parts = codePoint < 128 ? letter : Normalizer.normalize(letter, Normalizer.Form.NFD);
        String mark = parts.length() == 2 ? COMMAND_OF_MARK.get(parts.charAt(1)) : null;
        char base = parts.charAt(0);
        if (mark == null || base > 'z' || !Character.isLetter(base)) {
            return null;
        }
        boolean dotted = base == 'i' || base == 'j';
        return "{\\" + mark + (dotted ? "{\\" + base + "}" : "{" + base + "}") + "}";
    }
}
