package agraw.report.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/** Joins Arabic letters as ICU does, with vowel signs on their letters, and without marks that only say how letters join. */
final class ArabicLetters implements BidiReorderer {
    private static final char FIRST_SIGN = '\ufe70';
    private static final char LAST_SIGN = '\ufe7f';

    /** The signs in the order of their forms, two forms each; two of the places hold none. */
    private static final String SIGNS =
            "\u064b\u064b\u064c\0\u064d\0\u064e\u064e\u064f\u064f\u0650\u0650\u0651\u0651\u0652\u0652";

    private final ICUBidiReorderer icu = new ICUBidiReorderer();

    @Override
    public String reorderRTLTextToLTR(String text) {
        return icu.reorderRTLTextToLTR(text);
    }

    /** ICU puts each vowel sign on a stroke of its own, which tears words apart. */
    @Override
    public String shapeText(String text) {
        StringBuilder shaped = new StringBuilder();
        String joined = icu.shapeText(text);
        for (int at = 0; at < joined.length(); at++) {
            char letter = joined.charAt(at);
            boolean sign = letter >= FIRST_SIGN && letter <= LAST_SIGN && SIGNS.charAt(letter - FIRST_SIGN) != 0;
            if (letter != '\u200c' && letter != '\u200d') {
                shaped.append(sign ? SIGNS.charAt(letter - FIRST_SIGN) : letter);
            }
        }
        return shaped.toString();
    }

    @Override
    public String deshapeText(String text) {
        return icu.deshapeText(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
