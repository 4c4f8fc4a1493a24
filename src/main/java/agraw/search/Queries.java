package agraw.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/** What the index is asked for. */
final class Queries {
    private Queries() {}

    /** For all places: words as they were typed count more than their stems, and names of cases and texts more than passages. */
    static Query all(Asked asked) {
        BooleanQuery.Builder all = builder(asked);
        all.add(kind(Place.CASE, 4), Occur.SHOULD);
        all.add(kind(Place.TEXT, 2), Occur.SHOULD);
        return all.build();
    }

    /** For paragraphs only. */
    static Query paragraphs(Asked asked) {
        return builder(asked)
                .add(new TermQuery(new Term(Entry.PLACE, Place.PARAGRAPH.name())), Occur.FILTER)
                .build();
    }

    private static BooleanQuery.Builder builder(Asked asked) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Asked.Either either : asked.words()) {
            all.add(either(either.words()), Occur.MUST);
        }
        for (List<String> phrase : asked.phrases()) {
            all.add(new BoostQuery(new PhraseQuery(Stems.NONE.field(), phrase.toArray(String[]::new)), 4), Occur.MUST);
        }
        for (Asked.Near near : asked.near()) {
            all.add(near(near), Occur.FILTER);
        }
        for (Asked.Word word : asked.without()) {
            all.add(word(word), Occur.MUST_NOT);
        }
        return all;
    }

    private static Query kind(Place place, float boost) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Entry.PLACE, place.name()))), boost);
    }

    private static Query either(List<Asked.Word> words) {
        if (words.size() == 1) {
            return word(words.getFirst());
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.forEach(word -> any.add(word(word), Occur.SHOULD));
        return any.build();
    }

    private static Query word(Asked.Word word) {
        Term exact = new Term(Stems.NONE.field(), word.exact());
        if (word.pattern()) {
            return new WildcardQuery(exact);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
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

    /** In either order, and by the stems of one language. */
    private static Query near(Asked.Near near) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Stems language : Stems.values()) {
            String one = term(near.one(), language);
            String other = term(near.other(), language);
            if (!one.isEmpty() && !other.isEmpty()) {
                any.add(new PhraseQuery(near.distance(), language.field(), one, other), Occur.SHOULD);
                any.add(new PhraseQuery(near.distance(), language.field(), other, one), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private static String term(Asked.Word word, Stems language) {
        Map<Stems, String> stems = word.stems();
        return language == Stems.NONE ? word.exact() : stems.getOrDefault(language, "");
    }
}
