package agraw.workbench.chart;

import agraw.compare.drawing.Country;
import agraw.exchange.geo.NaturalEarth;
import agraw.words.Folding;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds a country by its name in the languages that cases are written in. */
final class Countries {
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    private static final class Once {
        static final Map<String, Country> BY_NAME = names();
    }

    private Countries() {}

    private static Map<String, Country> names() {
        Map<String, Country> names = new HashMap<>();
        for (Country country : NaturalEarth.countries()) {
            names.put(Folding.fold(country.name()), country);
            if (!country.code().isEmpty()) {
                for (String language : LANGUAGES) {
                    String name = ULocale.getDisplayCountry("und_" + country.code(), language);
                    names.putIfAbsent(Folding.fold(name), country);
                }
            }
        }
        return names;
    }

    static Optional<Country> find(String name) {
        return Optional.ofNullable(Once.BY_NAME.get(Folding.fold(name.strip())));
    }
}
