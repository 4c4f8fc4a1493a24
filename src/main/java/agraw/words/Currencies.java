package agraw.words;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Currencies by their codes (ISO 4217) and names: those that are legal tender now, and those that once were, such as FRF and ESP. */
public final class Currencies {
    /** Gold, units of account, and what is no currency. */
    private static final Set<String> NONE =
            Set.of("XXX", "XTS", "XBA", "XBB", "XBC", "XBD", "XAG", "XAU", "XPD", "XPT");

    private Currencies() {}

    /**
     * One currency.
     *
     * @param name in the language of the reader
     * @param current whether it can be paid with now
     */
    public record Known(String code, String name, boolean current) {}

    /** All, the current ones first, each kind in the order of the language. */
    @SuppressWarnings("JavaUtilDate") // ICU's
    public static List<Known> all(Locale reader) {
        CurrencyMetaInfo info = CurrencyMetaInfo.getInstance();
        Set<String> now = Set.copyOf(info.currencies(
                CurrencyFilter.onDate(new Date(System.currentTimeMillis())).withTender()));
        Set<String> codes = new LinkedHashSet<>(info.currencies(CurrencyFilter.all()));
        codes.removeAll(NONE);
        List<Known> all = new ArrayList<>();
        for (String code : codes) {
            all.add(new Known(code, name(code, reader), now.contains(code)));
        }
        NaturalOrder order = NaturalOrder.of(reader);
        all.sort(Comparator.comparing((Known one) -> !one.current()).thenComparing(Known::name, order));
        return List.copyOf(all);
    }

    /** What a language calls a currency; of what is none, the code itself. */
    public static String name(String code, Locale reader) {
        return code.matches("[A-Za-z]{3}")
                ? Currency.getInstance(code).getName(ULocale.forLocale(reader), Currency.LONG_NAME, new boolean[1])
                : code;
    }

    /** The code that words stand for: a code in any capitals, or the name of one currency. */
    public static Optional<String> code(String words, List<Known> all) {
        String folded = Folding.fold(words).strip();
        return all.stream()
                .filter(one -> one.code().equalsIgnoreCase(folded))
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> Folding.fold(one.name()).equals(folded))
                        .findFirst())
                .map(Known::code);
    }
}
