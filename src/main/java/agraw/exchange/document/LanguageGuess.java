package agraw.exchange.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which language words are in: by their letters, and among languages of Latin letters by ICU's groups of three letters. */
final class LanguageGuess {
    /** Signs of a sample: ICU looks at each of them once for each of its languages. */
    private static final int ENOUGH = 3_000;

    private static final int OF_ONE = 200;
    private static final int PARAGRAPHS = 30;
    private static final int TOO_FEW = 60;

    /** How sure ICU is, of 100, that Latin letters are of a language; a few sentences reach it. */
    private static final int SURE = 40;

    private LanguageGuess() {}

    /** The language's tag, or null where nothing tells. */
    static @Nullable String of(List<DocumentParagraph> paragraphs) {
        StringBuilder sample = new StringBuilder();
        // from all over the document: its first pages may be in another language
        int step = 1 + paragraphs.size() / PARAGRAPHS;
        for (int start = 0; start < step && sample.length() < ENOUGH; start++) {
            for (int at = start; at < paragraphs.size() && sample.length() < ENOUGH; at += step) {
                String words = paragraphs.get(at).content();
                sample.append(words, 0, Math.min(words.length(), OF_ONE)).append('\n');
            }
        }
        int latin = 0;
        int arabic = 0;
        int persian = 0;
        int letters = 0;
        for (int at = 0; at < sample.length(); at++) {
            char sign = sample.charAt(at);
            if (Character.isLetter(sign)) {
                letters++;
                Character.UnicodeScript script = Character.UnicodeScript.of(sign);
                latin += script == Character.UnicodeScript.LATIN ? 1 : 0;
                arabic += script == Character.UnicodeScript.ARABIC ? 1 : 0;
                persian += "پچژگکی".indexOf(sign) >= 0 ? 1 : 0;
            }
        }
        if (arabic > letters / 2) {
            return persian > arabic / 50 ? null : "ar"; // Persian, Urdu and others share these letters
        }
        return latin >= TOO_FEW && latin > letters / 2 ? latin(sample.toString()) : null;
    }

    private static @Nullable String latin(String sample) {
        // Letters of other scripts, which stand between, are none of a Latin language.
        String letters = sample.replace('’', '\'').replaceAll("[^\\x00-\\xff]+", " ");
        CharsetDetector detector = new CharsetDetector().setText(letters.getBytes(StandardCharsets.ISO_8859_1));
        for (CharsetMatch match : detector.detectAll()) {
            if (match.getName().equals("ISO-8859-1") && match.getLanguage() != null) {
                return match.getConfidence() >= SURE ? match.getLanguage() : null;
            }
        }
        return null;
    }
}
