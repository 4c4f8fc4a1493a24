package agraw.workbench;

import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Labels;
import agraw.words.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            String key = codebook.find(KEY).isEmpty() ? KEY : codebook.freeKey(KEY + "%d");
            Code fresh =
                    NewCode.of(null, key, Labels.of(Map.of(language, principle)), COLOUR, last(codebook.principles()));
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
            Code fresh = NewCode.of(
                    holder.id(), NewCode.below(codebook, holder), Labels.of(Map.of(language, name)), null, last(below));
            made.add(fresh);
            return fresh;
        });
        return new InVivo(code, List.copyOf(made));
    }

    private static String last(List<Code> codes) {
        return NewCode.rank(codes, codes.size());
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
