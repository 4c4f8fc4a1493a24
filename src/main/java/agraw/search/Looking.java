package agraw.search;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Looks in one text after another for what is asked for. What was found out about a word serves the texts that follow: most of their words
 * are the same few. One thread uses it.
 */
final class Looking {
    private final Asked asked;
    private final Map<Stems, Map<String, String>> stems = new EnumMap<>(Stems.class);
    private final Map<String, Pattern> expressions = new HashMap<>();

    Looking(Asked asked) {
        this.asked = asked;
    }

    /** Where what is asked for stands in some words of a language (BCP 47). */
    Matches in(String content, String language) {
        List<Stems.Token> tokens = Stems.NONE.tokens(content);
        Optional<Stems> spoken = Stems.of(language);
        return Matches.of(tokens, asked, word -> places(tokens, meant(word, spoken)));
    }

    private static BitSet places(List<Stems.Token> tokens, Predicate<String> meant) {
        BitSet places = new BitSet();
        for (int at = 0; at < tokens.size(); at++) {
            places.set(at, meant.test(tokens.get(at).term()));
        }
        return places;
    }

    private Predicate<String> meant(Asked.Word word, Optional<Stems> spoken) {
        if (word.pattern()) {
            return expressions
                    .computeIfAbsent(word.exact(), Wildcards::expression)
                    .asMatchPredicate();
        }
        Predicate<String> same =
                term -> term.equals(word.exact()) || (word.beginning() && term.startsWith(word.exact()));
        return spoken.filter(language -> word.stems().containsKey(language))
                .map(language ->
                        same.or(term -> stem(language, term).equals(word.stems().get(language))))
                .orElse(same);
    }

    private String stem(Stems language, String term) {
        return stems.computeIfAbsent(language, _ -> new HashMap<>()).computeIfAbsent(term, language::stem);
    }
}
