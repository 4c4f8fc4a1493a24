package agraw.desktop.text;

import agraw.model.Code;
import agraw.model.Labels;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds codes by words of their keys, labels and definitions in any language; capitals and accents make no difference. */
final class CodeSearch {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final List<String> wanted;

    CodeSearch(String words) {
        wanted = Stream.of(folded(words).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether nothing is looked for. */
    boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** Whether a code has all the words. */
    boolean finds(Code code) {
        String all = Stream.of(code.labels(), code.definitions(), code.whenToUse(), code.whenNot())
                .flatMap(CodeSearch::words)
                .reduce(folded(code.key()), (some, more) -> some + "\n" + more);
        return wanted.stream().allMatch(all::contains);
    }

    private static Stream<String> words(Labels labels) {
        return labels.byLanguage().values().stream().map(CodeSearch::folded);
    }

    private static String folded(String words) {
        return ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
