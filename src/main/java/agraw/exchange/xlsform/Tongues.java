package agraw.exchange.xlsform;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Languages as XLSForm names them, {@code English (en)}, and as labels do, {@code en} (BCP 47). */
final class Tongues {
    private static final Pattern WITH_TAG =
            Pattern.compile(".*\\(\\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)\\s*\\)\\s*");
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
    private static final Map<String, String> BY_NAME = names();

    private Tongues() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String language : ULocale.getISOLanguages()) {
            ULocale locale = new ULocale(language);
            for (ULocale in : new ULocale[] {locale, ULocale.FRENCH, new ULocale("es"), ULocale.ENGLISH}) {
                names.put(locale.getDisplayLanguage(in).toLowerCase(Locale.ROOT), language);
            }
        }
        return names;
    }

    /** The tag of a name; of one that nobody knows, a private one made of its letters. */
    static String tag(String name) {
        Matcher with = WITH_TAG.matcher(name);
        if (with.matches()) {
            return canonical(with.group(1));
        }
        String plain = name.strip().toLowerCase(Locale.ROOT);
        String known = BY_NAME.get(plain);
        if (known != null) {
            return known;
        } else if (TAG.matcher(plain).matches() && plain.length() <= 3) {
            return canonical(plain);
        }
        String letters = plain.replaceAll("[^a-z0-9]", "");
        return "x-" + (letters.isEmpty() ? "other" : letters.substring(0, Math.min(8, letters.length())));
    }

    private static String canonical(String tag) {
        return Locale.forLanguageTag(tag).toLanguageTag();
    }

    /** The name of a tag, which {@link #tag} reads back. */
    static String name(String tag) {
        return tag.startsWith("x-")
                ? tag.substring(2)
                : new ULocale(tag).getDisplayLanguage(ULocale.ENGLISH) + " (" + tag + ")";
    }
}
