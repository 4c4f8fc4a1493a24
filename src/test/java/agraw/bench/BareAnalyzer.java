package agraw.bench;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words as Lucene alone makes them: its own folding, and the stems of a field's language. */
final class BareAnalyzer extends DelegatingAnalyzerWrapper {
    /** The field of the words as they are. */
    static final String EXACT = "exact";

    /** What makes stems, by field. */
    static final Map<String, UnaryOperator<TokenStream>> STEMS = Map.of(
            "stem_ar", ArabicStemFilter::new,
            "stem_en", KStemFilter::new,
            "stem_fr", FrenchLightStemFilter::new,
            "stem_es", SpanishLightStemFilter::new);

    private final Map<String, Analyzer> byField = new HashMap<>();

    BareAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
        byField.put(EXACT, analyzer(UnaryOperator.identity()));
        STEMS.forEach((field, stems) -> byField.put(field, analyzer(stems)));
    }

    private static Analyzer analyzer(UnaryOperator<TokenStream> stems) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String name) {
                StandardTokenizer words = new StandardTokenizer();
                TokenStream folded = new ArabicNormalizationFilter(new ASCIIFoldingFilter(new LowerCaseFilter(words)));
                return new TokenStreamComponents(words, stems.apply(folded));
            }
        };
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return Objects.requireNonNull(byField.get(field));
    }

    /** The stem of a word in a field. */
    static String stem(String word, String field) throws IOException {
        KeywordTokenizer whole = new KeywordTokenizer();
        whole.setReader(new StringReader(word));
        try (TokenStream stream =
                STEMS.getOrDefault(field, UnaryOperator.identity()).apply(whole)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            stream.incrementToken();
            return term.toString();
        }
    }
}
