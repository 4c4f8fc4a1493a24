package agraw.exchange.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which language words are in: by their letters, and among languages of Latin letters by ICU's groups of three letters. */
final class LanguageGuess {
    private static final int ENOUGH = 20_000;
    private static final int TOO_FEW = 60;

    /** How sure ICU is, of 100, that Latin letters are of a language; a few sentences reach it. */
    private static final int SURE = 40;

    private LanguageGuess() {}

    /** The language's tag, or null where nothing tells. */
    static @Nullable String of(List<DocumentParagraph> paragraphs) {
        StringBuilder sample = new StringBuilder();
        for (DocumentParagraph paragraph : paragraphs) {
            String words = paragraph.content();
            sample.append(words, 0, Math.min(words.length(), ENOUGH)).append('\n');
            if (sample.length() > ENOUGH) {
                break;
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
