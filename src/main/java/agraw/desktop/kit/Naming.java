package agraw.desktop.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of a list are called from which one is chosen, and never typed.
 *
 * @param <T> what is chosen
 */
public final class Naming<T> extends StringConverter<T> {
    private final String none;
    private final Function<? super T, String> words;

    private Naming(String none, Function<? super T, String> words) {
        this.none = none;
        this.words = words;
    }

    /** Where none is chosen nothing is said. */
    public static <T> Naming<T> of(Function<? super T, String> words) {
        return new Naming<>("", words);
    }

    /** Says something where none is chosen. */
    public static <T> Naming<T> of(String none, Function<? super T, String> words) {
        return new Naming<>(none, words);
    }

    @Override
    public String toString(@Nullable T entry) {
        return entry == null ? none : words.apply(entry);
    }

    @Override
    public @Nullable T fromString(String typed) {
        return null; // nobody types
    }
}
