package agraw.exchange.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of a file's codes, whatever their case, and keys for those that have none. */
final class Keys {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    static String folded(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    /** Takes a key; false where another has it. */
    boolean take(String key) {
        return taken.add(folded(key));
    }

    /** Takes the next key below a code that nobody has. */
    String takeBelow(@Nullable String parent) {
        String pattern = parent == null ? "C%d" : parent.replace("%", "%%") + ".%02d";
        while (true) {
            int number = next.merge(pattern, 1, Integer::sum);
            String key = String.format(Locale.ROOT, pattern, number);
            if (take(key)) {
                return key;
            }
        }
    }
}
