package agraw.words;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes Latin words run from right to left, for trying the window that Arabic needs: each is spelt in Arabic letters, so that it is
 * joined, measured and broken into lines as Arabic is. Numbers and signs stay.
 */
final class Mirrored {
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{M}]*");
    private static final Transliterator ARABIC = Transliterator.getInstance("Latin-Arabic");

    private Mirrored() {}

    static String mirror(String text) {
        return WORD.matcher(text).replaceAll(word -> spelt(word.group()));
    }

    private static String spelt(String word) {
        return ARABIC.transliterate(word.toLowerCase(Locale.ROOT)).replaceAll("\\p{M}", "");
    }
}
