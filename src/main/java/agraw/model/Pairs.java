package agraw.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names with words, kept in one property: a line {@code name=words} for each. Names have neither "=" nor line ends; words no line ends. */
public final class Pairs {
    private Pairs() {}

    /** The pairs in their order; nothing has none. */
    public static Map<String, String> parse(@Nullable String lines) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (lines != null) {
            for (String line : lines.split("\n", -1)) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    pairs.put(line.substring(0, equals), line.substring(equals + 1));
                }
            }
        }
        return pairs;
    }

    /** What {@link #parse} reads back; null where there are none. */
    public static @Nullable String print(Map<String, String> pairs) {
        return pairs.isEmpty()
                ? null
                : pairs.entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + pair.getValue().replace('\n', ' '))
                        .collect(Collectors.joining("\n"));
    }
}
