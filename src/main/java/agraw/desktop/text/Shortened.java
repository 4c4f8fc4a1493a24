package agraw.desktop.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** Long words cut to what there is room for. */
final class Shortened {
    private Shortened() {}

    /** The beginning of some words, with an ellipsis if they are longer; no letter is parted from its marks. */
    static String to(int length, String words) {
        if (words.length() <= length) {
            return words;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        String part = words.substring(0, length + 1);
        letters.setText(part);
        return part.substring(0, letters.preceding(part.length())).stripTrailing() + "…";
    }
}
