package agraw.words;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The countries of the world by their names in the languages that workshops speak. */
public final class Countries {
    private static final List<ULocale> LANGUAGES =
            Stream.of("en", "fr", "ar", "es").map(ULocale::new).toList();

    private Countries() {}

    /** Made when it is first needed: a thousand names. */
    private static final class Known {
        private static final Map<String, String> CODES = codes();

        private static Map<String, String> codes() {
            Map<String, String> codes = new HashMap<>();
            for (String code : Locale.getISOCountries()) {
                LANGUAGES.forEach(language -> codes.putIfAbsent(Folding.fold(name(code, language)), code));
            }
            return Map.copyOf(codes);
        }
    }

    private static String name(String code, ULocale language) {
        return new ULocale("", code).getDisplayCountry(language);
    }

    /** All countries as a language calls them, in its order. */
    public static List<String> all(Locale reader) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> name(code, ULocale.forLocale(reader)))
                .sorted(NaturalOrder.of(reader))
                .toList();
    }

    /** What the languages call the country that is called so in one of them, whatever its capitals and accents; none if none is. */
    public static List<String> names(String name) {
        String code = Known.CODES.get(Folding.fold(name).strip());
        return code == null
                ? List.of()
                : LANGUAGES.stream()
                        .map(language -> name(code, language))
                        .distinct()
                        .toList();
    }
}
