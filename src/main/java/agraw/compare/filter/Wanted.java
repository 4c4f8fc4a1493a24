package agraw.compare.filter;

import agraw.model.Choice;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.words.Countries;
import agraw.words.Languages;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Tests of rows for words that a person wrote: choices by their names, places by their parts, words as they are. */
final class Wanted {
    private final Topics topics;

    Wanted(Topics topics) {
        this.topics = topics;
    }

    Predicate<CaseRow> is(Condition.Is is) {
        Set<String> folded = folded(is.values());
        return switch (is.topic()) {
            case Topic.Own(Topic.About about) ->
                own(about, about == Topic.About.COUNTRY ? countries(folded) : folded, Set::contains);
            case Topic.OfCode _ -> _ -> false;
            case Topic.OfField field ->
                switch (field.nature()) {
                    case CHOICE, ANSWER -> anyPart(field.slot(), choices(field, is.values(), String::equals));
                    case PLACE -> place(field.slot(), standing(is.values(), countries(folded)));
                    case WORDS, NUMBER, COUNT, DATE, EVIDENCE -> anyWhole(field.slot(), folded);
                };
        };
    }

    Predicate<CaseRow> contains(Condition.Contains contains) {
        Set<String> folded = folded(contains.words());
        return switch (contains.topic()) {
            case Topic.Own(Topic.About about) -> own(about, folded, Wanted::within);
            case Topic.OfCode _ -> _ -> false;
            case Topic.OfField field ->
                switch (field.nature()) {
                    case CHOICE, ANSWER -> anyPart(field.slot(), choices(field, contains.words(), String::contains));
                    case WORDS, PLACE, NUMBER, COUNT, DATE, EVIDENCE -> anyHas(field.slot(), folded);
                };
        };
    }

    private static Set<String> folded(List<String> words) {
        Set<String> folded = new HashSet<>();
        words.forEach(word -> folded.add(Token.fold(word)));
        return folded;
    }

    /** With the names of the same countries in other languages: who asks for Maroc means Morocco too. */
    private static Set<String> countries(Set<String> folded) {
        Set<String> all = new HashSet<>(folded);
        folded.forEach(name -> Countries.names(name).forEach(other -> all.add(Token.fold(other))));
        return all;
    }

    /** With "unknown" and "not asked" where a person calls them by their names. */
    private Set<String> standing(List<String> words, Set<String> folded) {
        words.forEach(word -> topics.lexicon()
                .answer(word)
                .filter(FieldValue.STANDING::contains)
                .ifPresent(folded::add));
        return folded;
    }

    private static boolean within(Set<String> wanted, String words) {
        for (String one : wanted) {
            if (words.contains(one)) {
                return true;
            }
        }
        return false;
    }

    private Predicate<CaseRow> own(Topic.About about, Set<String> folded, BiPredicate<Set<String>, String> fits) {
        return switch (about) {
            case KEY -> row -> fits.test(folded, Token.fold(row.study().key()));
            case TITLE -> row -> fits.test(folded, Token.fold(row.study().title()));
            case NOTE ->
                row -> {
                    String note = row.study().note();
                    return note != null && fits.test(folded, Token.fold(note));
                };
            case LANGUAGE -> row -> isLanguage(row.study().language(), folded, fits);
            case TEMPLATE -> row -> row.foldedTemplate.lines().anyMatch(line -> fits.test(folded, line));
            case COUNTRY ->
                row -> {
                    for (String country : row.countries) {
                        if (fits.test(folded, country)) {
                            return true;
                        }
                    }
                    return false;
                };
            case PERIOD, FACTS, REFERENCES, TEXTS, PHOTOS, TAGS, MISSING -> _ -> false;
        };
    }

    private boolean isLanguage(String tag, Set<String> folded, BiPredicate<Set<String>, String> fits) {
        if (fits.test(folded, Token.fold(tag))) {
            return true;
        }
        for (Locale reader : topics.lexicon().locales()) {
            if (fits.test(folded, Token.fold(Languages.name(tag, reader)))) {
                return true;
            }
        }
        return false;
    }

    /** The keys of the choices whose key or name in any language fits one of the words. */
    private Set<String> choices(Topic.OfField field, List<String> words, BiPredicate<String, String> fits) {
        Set<String> keys = new HashSet<>();
        for (String word : words) {
            String folded = Token.fold(word);
            topics.lexicon().answer(word).ifPresent(keys::add);
            FieldValue.STANDING.stream().filter(key -> fits.test(key, folded)).forEach(keys::add);
            for (Form.Entry entry : field.entries()) {
                for (Choice choice : entry.choices()) {
                    boolean named = choice.labels().byLanguage().values().stream()
                            .anyMatch(label -> fits.test(Token.fold(label), folded));
                    if (named || fits.test(Token.fold(choice.key()), folded)) {
                        keys.add(choice.key());
                    }
                }
            }
        }
        return keys;
    }

    private static Predicate<CaseRow> anyPart(int slot, Set<String> wanted) {
        return row -> {
            Said said = row.said[slot];
            if (said == null) {
                return false;
            }
            for (String[] parts : said.parts) {
                for (String part : parts) {
                    if (wanted.contains(part)) {
                        return true;
                    }
                }
            }
            return false;
        };
    }

    /** Any part, or the whole way from large to small. */
    private static Predicate<CaseRow> place(int slot, Set<String> wanted) {
        Set<String> ways = new HashSet<>();
        wanted.forEach(way -> ways.add(String.join(">", Said.places(way))));
        Predicate<CaseRow> part = anyPart(slot, wanted);
        boolean whole = ways.stream().anyMatch(way -> way.contains(">"));
        return !whole
                ? part
                : row -> {
                    Said said = row.said[slot];
                    if (said == null) {
                        return false;
                    }
                    for (String[] parts : said.parts) {
                        if (ways.contains(String.join(">", parts))) {
                            return true;
                        }
                    }
                    return part.test(row);
                };
    }

    private static Predicate<CaseRow> anyWhole(int slot, Set<String> wanted) {
        return row -> {
            Said said = row.said[slot];
            if (said == null) {
                return false;
            }
            for (String own : said.folded) {
                if (wanted.contains(own)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static Predicate<CaseRow> anyHas(int slot, Set<String> wanted) {
        return row -> {
            Said said = row.said[slot];
            if (said == null) {
                return false;
            }
            for (String own : said.folded) {
                if (within(wanted, own)) {
                    return true;
                }
            }
            return false;
        };
    }
}
