package agraw.workbench;

import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Ids;
import agraw.model.Labels;
import agraw.model.Rank;
import agraw.words.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code that is named with the very words of a passage.
 *
 * @param made the codes that are not in the codebook yet, each before those below it
 */
record InVivo(Code code, List<Code> made) {
    /** The key of the principle that holds such codes until they are nested elsewhere. */
    static final String KEY = "V";

    private static final int LONGEST = 80;
    /** A slate grey, that no principle of the shipped codebook has. */
    private static final String COLOUR = "#5F6B7A";

    static InVivo of(Codebook codebook, String principle, String words, String language) {
        List<Code> made = new ArrayList<>();
        Code holder = codebook.find(KEY).filter(code -> !code.retired()).orElseGet(() -> {
            Code last = codebook.principles().isEmpty()
                    ? null
                    : codebook.principles().getLast();
            Code fresh = code(null, free(codebook, KEY), Labels.of(Map.of(language, principle)), COLOUR, last);
            made.add(fresh);
            return fresh;
        });
        String name = name(words);
        List<Code> below = codebook.below(holder.id());
        Optional<Code> same = below.stream()
                .filter(code -> !code.retired())
                .filter(code -> code.labels().byLanguage().values().stream()
                        .anyMatch(label -> Folding.fold(label).equals(Folding.fold(name))))
                .findFirst();
        Code code = same.orElseGet(() -> {
            Code last = below.isEmpty() ? null : below.getLast();
            Code fresh =
                    code(holder, free(codebook, holder.key() + ".%02d"), Labels.of(Map.of(language, name)), null, last);
            made.add(fresh);
            return fresh;
        });
        return new InVivo(code, List.copyOf(made));
    }

    private static Code code(
            @Nullable Code parent, String key, Labels labels, @Nullable String colour, @Nullable Code last) {
        return new Code(
                Ids.next(),
                parent == null ? null : parent.id(),
                key,
                labels,
                Labels.NONE,
                Labels.NONE,
                Labels.NONE,
                null,
                colour,
                null,
                Rank.after(last == null ? null : last.position()),
                false);
    }

    /** The first key of a pattern that no code has; the pattern itself where it has no number. */
    private static String free(Codebook codebook, String pattern) {
        if (!pattern.contains("%") && codebook.find(pattern).isEmpty()) {
            return pattern;
        }
        String numbered = pattern.contains("%") ? pattern : pattern + "%d";
        for (int number = 1; ; number++) {
            String key = String.format(java.util.Locale.ROOT, numbered, number);
            if (codebook.find(key).isEmpty()) {
                return key;
            }
        }
    }

    private static String name(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        return line.substring(
                        0, cut > LONGEST / 2 ? cut : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1))
                + "…";
    }
}
