package agraw.workbench;

import agraw.model.Consent;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.FieldValue;
import agraw.model.Place;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.words.Folding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the cases of a workbook have answered so far, to be suggested where the like is asked; the most frequent first.
 *
 * @param places each once
 * @param roles of people; never what looks like a name or is one that a consent keeps
 * @param currencies codes, or whatever words people chose
 * @param unnamed the folded names of people who have not agreed to be named
 */
public record Known(List<Place> places, List<String> roles, List<String> currencies, Set<String> unnamed) {
    /** Nothing yet. */
    public static final Known NOTHING = new Known(List.of(), List.of(), List.of(), Set.of());

    /** The key of a part that names the currency of an amount beside it, as the shipped template has it. */
    public static final String CURRENCY = "currency";

    /** The key of a part that says when an amount beside it was paid. */
    public static final String YEAR = "year";

    /** Reads what there is now; away from the JavaFX thread. */
    public static Known read(Store store) {
        return store.read(Known::of);
    }

    private static Known of(Reader reader) {
        List<Field> fields = reader.all(Field.class);
        List<Consent> consents = reader.all(Consent.class);
        Set<String> names = names(consents.stream());
        List<Fact> paid = facts(reader, fields, FieldType.MONEY, "");
        Stream<String> currencies = Stream.concat(
                paid.stream().map(Fact::unit).flatMap(Stream::ofNullable),
                values(facts(reader, fields, FieldType.TEXT, CURRENCY)));
        Stream<String> roles = Stream.concat(
                values(facts(reader, fields, FieldType.PERSON, "")),
                consents.stream().map(Consent::person));
        return new Known(
                frequent(values(facts(reader, fields, FieldType.PLACE, ""))).stream()
                        .map(Place::of)
                        .toList(),
                frequent(roles).stream()
                        .filter(role -> !Names.looksLike(role) && !names.contains(fold(role)))
                        .toList(),
                frequent(currencies),
                names(consents.stream().filter(consent -> !consent.naming() || consent.withdrawn() != null)));
    }

    private static Set<String> names(Stream<Consent> consents) {
        return consents.map(Consent::name)
                .flatMap(Stream::ofNullable)
                .map(Known::fold)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String fold(String words) {
        return Folding.fold(words).strip();
    }

    private static List<Fact> facts(Reader reader, List<Field> fields, FieldType type, String key) {
        List<UUID> ids = fields.stream()
                .filter(field ->
                        field.type() == type && (key.isEmpty() || field.key().equals(key)))
                .map(Field::id)
                .toList();
        return reader.whereAny(Fact.class, "field", ids);
    }

    private static Stream<String> values(Collection<Fact> facts) {
        return facts.stream()
                .map(Fact::value)
                .filter(value -> !value.isBlank() && !FieldValue.STANDING.contains(value));
    }

    private static List<String> frequent(Stream<String> words) {
        Map<String, Long> counts =
                words.collect(Collectors.groupingBy(String::strip, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What other places have at a level, those within the same larger places first. */
    public List<String> level(List<String> above) {
        int level = above.size();
        Map<String, Integer> near = new LinkedHashMap<>();
        for (Place place : places) {
            String words = place.level(level);
            if (!words.isEmpty()) {
                near.merge(words, same(place, above), Math::max);
            }
        }
        int most = (int) above.stream().filter(words -> !words.isBlank()).count();
        return near.entrySet().stream()
                .filter(entry -> entry.getValue() >= 0 || most == 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many of the larger places are the same; less than nothing where one is another. */
    private static int same(Place place, List<String> above) {
        int same = 0;
        for (int level = 0; level < above.size(); level++) {
            String wanted = fold(above.get(level));
            String own = fold(place.level(level));
            if (!wanted.isEmpty() && !own.isEmpty()) {
                if (!wanted.equals(own)) {
                    return -1;
                }
                same++;
            }
        }
        return same;
    }

    /** Whether words name a person who has not agreed to it, or look as if they did. */
    public boolean isName(String words) {
        return !words.isBlank() && (unnamed.contains(fold(words)) || Names.looksLike(words));
    }
}
