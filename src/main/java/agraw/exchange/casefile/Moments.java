package agraw.exchange.casefile;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Instants of a file, which the schema asks to be in UTC. */
final class Moments {
    private Moments() {}

    static Instant read(Source source, String words, String property, String pointer) {
        try {
            // the schema knows the form, so that only the day may be one that no calendar has
            return LocalDateTime.parse(words.substring(0, words.length() - 1)).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw source.value(pointer, property, words, "instant");
        }
    }

    static @Nullable Instant readOrNone(Source source, @Nullable String words, String property, String pointer) {
        return words == null ? null : read(source, words, property, pointer);
    }

    static @Nullable String write(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
