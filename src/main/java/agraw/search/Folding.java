package agraw.search;

import agraw.words.Digits;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Set;

/**
 * Words as they are compared in a search: capitals, accents, vowel marks and the forms of alef and hamza make no difference, and an
 * article that is tied on by an apostrophe is left out. Tifinagh is read as people write Tamazight in Latin letters (IRCAM's alphabet; gh, kh and
 * ch as in French), so that amazigh finds ⴰⵎⴰⵣⵉⵖ.
 */
final class Folding {
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    private static final Set<String> TIED =
            Set.of("l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "dell", "all");
    private static final String TIFINAGH = "ⴰⴱⴳⴷⴹⴻⴼⴽⵀⵃⵄⵅⵇⵉⵊⵍⵎⵏⵓⵔⵕⵖⵙⵚⵛⵜⵟⵡⵢⵣⵥ";
    private static final List<String> LATIN = List.of(
            "a", "b", "g", "d", "d", "e", "f", "k", "h", "h", "a", "kh", "q", "i", "j", "l", "m", "n", "u", "r", "r",
            "gh", "s", "s", "ch", "t", "t", "w", "y", "z", "z");
    private static final int TATWEEL = 'ـ';

    private Folding() {}

    /** One word folded; empty where nothing is left of it. */
    static String fold(String word) {
        if (isPlain(word)) {
            return word; // as most words of a text are
        }
        StringBuilder folded = new StringBuilder(word.length());
        DECOMPOSED
                .normalize(UCharacter.foldCase(untied(word), true))
                .codePoints()
                .forEach(letter -> append(folded, letter));
        return folded.toString();
    }

    private static boolean isPlain(String word) {
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if ((letter < 'a' || letter > 'z') && (letter < '0' || letter > '9')) {
                return false;
            }
        }
        return true;
    }

    private static String untied(String word) {
        int at = Math.max(word.indexOf('’'), word.indexOf('\''));
        if (at < 0) {
            return word;
        }
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        if (TIED.contains(UCharacter.foldCase(before, true))) {
            return after;
        }
        return after.equalsIgnoreCase("s") ? before : before + after;
    }

    private static void append(StringBuilder folded, int letter) {
        switch (letter) {
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ı' -> folded.append('i');
            case 'ة', 'ە' -> folded.append('ه');
            case 'ى', 'ی' -> folded.append('ي');
            case 'ک' -> folded.append('ك');
            case 'ٱ' -> folded.append('ا');
            case TATWEEL, 'ⵯ' -> {}
            case 'ɣ' -> folded.append("gh");
            default -> {
                int tifinagh = letter < 'ⴰ' || letter > 'ⵯ' ? -1 : TIFINAGH.indexOf(letter);
                if (tifinagh >= 0) {
                    folded.append(LATIN.get(tifinagh));
                } else if (!isMark(letter)) {
                    folded.appendCodePoint(Digits.latin(letter));
                }
            }
        }
    }

    /** A mark that readers leave out: on Latin, Greek, Arabic and Hebrew letters, but not the vowels of the scripts of India. */
    private static boolean isMark(int letter) {
        if (Character.getType(letter) != Character.NON_SPACING_MARK) {
            return false;
        }
        int script = UScript.getScript(letter);
        return script == UScript.INHERITED || script == UScript.ARABIC || script == UScript.HEBREW;
    }
}
