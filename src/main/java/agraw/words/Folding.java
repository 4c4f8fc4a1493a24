package agraw.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as a person looks for them: without accents, vowel signs and capitals, so that "medenine" finds Médenine. */
public final class Folding {
    private static final Pattern MARKS =
            Pattern.compile("[\\p{M}\\u0640]+"); // and the Arabic stroke that only stretches a word
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Folding() {}

    public static String fold(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The folded words of what a person typed. */
    public static List<String> words(String typed) {
        String folded = fold(typed).strip();
        return folded.isEmpty() ? List.of() : List.of(SPACES.split(folded));
    }
}
