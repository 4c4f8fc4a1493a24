package agraw.desktop.kit;

import agraw.model.Code;
import agraw.model.Labels;
import agraw.words.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds codes by words of their keys, labels and definitions in any language; capitals and accents make no difference. */
public final class CodeSearch {
    private final List<String> wanted;
    private final String typed;

    public CodeSearch(String words) {
        wanted = Folding.words(words);
        typed = Folding.fold(words).strip();
    }

    /** Whether nothing is looked for. */
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** Whether a code has all the words. */
    public boolean finds(Code code) {
        String all = Stream.of(code.labels(), code.definitions(), code.whenToUse(), code.whenNot())
                .flatMap(CodeSearch::words)
                .reduce(Folding.fold(code.key()), (some, more) -> some + "\n" + more);
        return wanted.stream().allMatch(all::contains);
    }

    private static Stream<String> words(Labels labels) {
        return labels.byLanguage().values().stream().map(Folding::fold);
    }

    /**
     * A code that was found.
     *
     * @param label the one that has the words, where it is not that of the person's language; else empty
     */
    public record Found(Code code, String label) {}

    /** The codes in use that have all the words, the likeliest first: by key, by how a label begins, by a label, by other words. */
    public List<Found> best(List<Code> codes, String language) {
        return codes.stream()
                .filter(code -> !code.retired() && finds(code))
                .sorted(Comparator.comparingInt(this::distance))
                .map(code -> new Found(code, foreign(code, language)))
                .toList();
    }

    private int distance(Code code) {
        if (Folding.fold(code.key()).startsWith(typed)) {
            return 0;
        } else if (words(code.labels()).anyMatch(label -> label.startsWith(typed))) {
            return 1;
        }
        return words(code.labels()).anyMatch(this::hasAll) ? 2 : 3;
    }

    private boolean hasAll(String folded) {
        return wanted.stream().allMatch(folded::contains);
    }

    private String foreign(Code code, String language) {
        String own = Folding.fold(code.key() + " " + code.labels().in(language));
        return isEmpty() || hasAll(own)
                ? ""
                : code.labels().byLanguage().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(language) && hasAll(Folding.fold(entry.getValue())))
                        .findFirst()
                        .map(Map.Entry::getValue)
                        .orElse("");
    }

    /** Whether a code has just these words as its name in some language, or as its key. */
    public boolean names(List<Code> codes) {
        return codes.stream()
                .filter(code -> !code.retired())
                .anyMatch(code -> Stream.concat(Stream.of(Folding.fold(code.key())), words(code.labels()))
                        .anyMatch(typed::equals));
    }
}
