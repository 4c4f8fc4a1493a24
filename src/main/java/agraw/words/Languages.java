package agraw.words;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** The languages that texts are written in, by their BCP 47 tags such as {@code ar}, {@code zgh} or {@code fr-MA}. */
public final class Languages {
    private Languages() {}

    /** The name of a language for a list or a menu, in the language of the reader: {@code ar} is « Arabe » to a French one. */
    public static String name(String tag, Locale reader) {
        return LocaleDisplayNames.getInstance(
                        ULocale.forLocale(reader), DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                .localeDisplayName(tag.replace('-', '_'));
    }

    /** Whether the language is written from right to left: Arabic, Hebrew, Persian, Urdu… */
    public static boolean rightToLeft(String tag) {
        return !tag.isEmpty() && ULocale.forLanguageTag(tag).isRightToLeft();
    }
}
