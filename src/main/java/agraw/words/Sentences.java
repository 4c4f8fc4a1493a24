package agraw.words;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where sentences and words begin and end, by the rules of Unicode (UAX 29) and of the language. */
public final class Sentences {
    private Sentences() {}

    /** From a UTF-16 unit to before another. */
    public record Extent(int start, int end) {}

    /** The sentences of words in a language (BCP 47), without the space behind each; none of them is empty. */
    public static List<Extent> of(String words, String language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        breaks.setText(words);
        List<Extent> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            int stop = start + words.substring(start, end).stripTrailing().length();
            int begin = stop - words.substring(start, stop).stripLeading().length();
            if (begin < stop) {
                sentences.add(new Extent(begin, stop));
            }
        }
        return sentences;
    }

    /** The words in a language (BCP 47): what begins with a letter or a digit. */
    public static List<Extent> words(String words, String language) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.forLanguageTag(language));
        breaks.setText(words);
        List<Extent> found = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (Character.isLetterOrDigit(words.codePointAt(start))) {
                found.add(new Extent(start, end));
            }
        }
        return found;
    }
}
