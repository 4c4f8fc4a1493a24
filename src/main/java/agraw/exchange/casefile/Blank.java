package agraw.exchange.casefile;

import org.jspecify.annotations.Nullable;

/** A property with nothing to say is left out of a file. */
final class Blank {
    private Blank() {}

    static @Nullable String toNull(@Nullable String words) {
        return words == null || words.isEmpty() ? null : words;
    }

    static String or(String words, String other) {
        return words.isEmpty() ? other : words;
    }
}
