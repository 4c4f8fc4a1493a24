package agraw.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a person asks for: all of the words, in any order, and the phrases between quotation marks. The last word may still be being
 * typed: it stands also for all that begin with it.
 */
record Asked(List<Word> words, List<List<String>> phrases) {
    private static final Pattern PART = Pattern.compile("[\"“”«»„]([^\"“”«»„]*)[\"“”«»„]|[^\"“”«»„]+");

    /** One word: as it was typed (folded), its stem in each language, and whether it is only a beginning. */
    record Word(String exact, Map<Stems, String> stems, boolean beginning) {}

    static Asked of(String typed) {
        List<Word> words = new ArrayList<>();
        List<List<String>> phrases = new ArrayList<>();
        Matcher part = PART.matcher(typed);
        boolean open = false;
        while (part.find()) {
            if (part.group(1) != null) {
                List<String> phrase = Stems.NONE.tokens(part.group(1)).stream()
                        .map(Stems.Token::term)
                        .toList();
                if (!phrase.isEmpty()) {
                    phrases.add(phrase);
                }
                open = false;
            } else {
                Stems.NONE.tokens(part.group()).forEach(token -> words.add(word(token.term())));
                open = !Character.isWhitespace(part.group().charAt(part.group().length() - 1));
            }
        }
        if (open && !words.isEmpty()) {
            Word last = words.removeLast();
            words.add(new Word(last.exact(), last.stems(), true));
        }
        return new Asked(words, phrases);
    }

    private static Word word(String exact) {
        Map<Stems, String> stems = new EnumMap<>(Stems.class);
        for (Stems language : Stems.values()) {
            language.tokens(exact).stream().findFirst().ifPresent(token -> stems.put(language, token.term()));
        }
        return new Word(exact, stems, false);
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }

    /** For the index: words as they were typed count more than their stems, and names of cases and texts more than passages. */
    Query query() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Word word : words) {
            all.add(query(word), Occur.MUST);
        }
        for (List<String> phrase : phrases) {
            all.add(new BoostQuery(new PhraseQuery(Stems.NONE.field(), phrase.toArray(String[]::new)), 4), Occur.MUST);
        }
        all.add(kind(Place.CASE, 4), Occur.SHOULD);
        all.add(kind(Place.TEXT, 2), Occur.SHOULD);
        return all.build();
    }

    private static Query kind(Place place, float boost) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Entry.PLACE, place.name()))), boost);
    }

    private static Query query(Word word) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Term exact = new Term(Stems.NONE.field(), word.exact());
        any.add(new BoostQuery(new TermQuery(exact), 4), Occur.SHOULD);
        word.stems().forEach((language, stem) -> {
            if (language != Stems.NONE) {
                any.add(new TermQuery(new Term(language.field(), stem)), Occur.SHOULD);
            }
        });
        if (word.beginning()) {
            any.add(new PrefixQuery(exact), Occur.SHOULD);
        }
        return any.build();
    }
}
