package agraw.exchange.casefile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The model's enumerations as files write them: in lower case. The schema holds the same lists, so that none is unknown here. */
final class Constants {
    private Constants() {}

    static <E extends Enum<E>> @Nullable E read(Class<E> type, @Nullable String word) {
        return word == null ? null : Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    static @Nullable String write(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }
}
