package agraw.compare;

import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is different in a codebook from what it was before. */
public final class CodebookChanges {
    private CodebookChanges() {}

    /** What happened to a code. */
    public enum What {
        ADDED,
        REMOVED,
        RETIRED,
        RESTORED,
        MOVED,
        KEY,
        LABEL,
        DEFINITION,
        WHEN,
        WHEN_NOT,
        COLOUR,
        POLARITY,
        SHORTCUT
    }

    /**
     * One thing that is different.
     *
     * @param code as it is now, or as it was last
     * @param language of words (BCP 47); null for everything else
     * @param before empty where there was nothing; of a code that was moved, the key of what it stood below
     */
    public record Difference(What what, Code code, @Nullable String language, String before, String after) {}

    /** All that is different, in the order of the codebook; what is no longer there comes last. */
    public static List<Difference> between(Codebook before, Codebook after) {
        List<Difference> all = new ArrayList<>();
        for (Code code : after.all()) {
            Optional<Code> old = before.find(code.id());
            if (old.isEmpty()) {
                all.add(new Difference(What.ADDED, code, null, "", ""));
            } else if (!old.get().equals(code)) {
                new Comparison(old.get(), code, all).run(before, after);
            }
        }
        before.all().stream()
                .filter(code -> after.find(code.id()).isEmpty())
                .forEach(code -> all.add(new Difference(What.REMOVED, code, null, "", "")));
        return all;
    }

    private record Comparison(Code old, Code now, List<Difference> all) {
        void run(Codebook before, Codebook after) {
            if (old.retired() != now.retired()) {
                add(now.retired() ? What.RETIRED : What.RESTORED, null, "", "");
            }
            if (!Objects.equals(old.parent(), now.parent())) {
                add(What.MOVED, null, key(before, old.parent()), key(after, now.parent()));
            }
            words(What.KEY, null, old.key(), now.key());
            labels(What.LABEL, old.labels(), now.labels());
            labels(What.DEFINITION, old.definitions(), now.definitions());
            labels(What.WHEN, old.whenToUse(), now.whenToUse());
            labels(What.WHEN_NOT, old.whenNot(), now.whenNot());
            words(What.COLOUR, null, said(old.colour()), said(now.colour()));
            words(What.POLARITY, null, said(old.polarity()), said(now.polarity()));
            words(What.SHORTCUT, null, said(old.shortcut()), said(now.shortcut()));
        }

        private static String key(Codebook codebook, @Nullable UUID code) {
            return code == null ? "" : codebook.find(code).map(Code::key).orElse("");
        }

        private static String said(@Nullable Object value) {
            return value == null ? "" : value.toString();
        }

        private void labels(What what, Labels before, Labels after) {
            TreeSet<String> languages = new TreeSet<>(before.byLanguage().keySet());
            languages.addAll(after.byLanguage().keySet());
            for (String language : languages) {
                words(
                        what,
                        language,
                        before.byLanguage().getOrDefault(language, ""),
                        after.byLanguage().getOrDefault(language, ""));
            }
        }

        private void words(What what, @Nullable String language, String before, String after) {
            if (!before.equals(after)) {
                add(what, language, before, after);
            }
        }

        private void add(What what, @Nullable String language, String before, String after) {
            all.add(new Difference(what, now, language, before, after));
        }
    }
}
