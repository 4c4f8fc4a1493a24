package agraw.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** How words are made into what is searched for: as they are, or by their stems in one of the languages of workshops. */
enum Stems {
    /** The words themselves, folded: for every language. */
    NONE("exact", ""),
    ARABIC("stem_ar", "ar"),
    ENGLISH("stem_en", "en"),
    FRENCH("stem_fr", "fr"),
    SPANISH("stem_es", "es");

    private final String field;
    private final String language;

    /** Made once, because making it takes longer than most words do; it is never closed, and knows which thread uses it. */
    @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
    private final Analyzer kept;

    Stems(String field, String language) {
        this.field = field;
        this.language = language;
        this.kept = analyzer();
    }

    /** The stems of a language (BCP 47), if there are any for it. */
    static Optional<Stems> of(String tag) {
        String language = tag.split("[-_]", 2)[0];
        for (Stems stems : values()) {
            if (stems != NONE && stems.language.equals(language)) {
                return Optional.of(stems);
            }
        }
        return Optional.empty();
    }

    /** The field of the index that holds them. */
    String field() {
        return field;
    }

    /** A new analyzer; the caller closes it. */
    Analyzer analyzer() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String name) {
                StandardTokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, stemmed(new FoldFilter(words)));
            }
        };
    }

    private TokenStream stemmed(TokenStream words) {
        return switch (this) {
            case NONE -> words;
            case ARABIC -> new ArabicStemFilter(words);
            case ENGLISH -> new KStemFilter(words);
            case FRENCH -> new FrenchLightStemFilter(words);
            case SPANISH -> new SpanishLightStemFilter(words);
        };
    }

    /** The stem of a word that is folded already; itself where nothing else is made of it. */
    String stem(String word) {
        List<Token> tokens = tokens(word);
        return tokens.size() == 1 ? tokens.getFirst().term() : word;
    }

    /** One word of a text, and where it stands: offsets in UTF-16 units, the end exclusive. */
    record Token(String term, int start, int end) {}

    /** The words of a text, in order. */
    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = kept.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string in memory
        }
    }
}
