package agraw.words;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Every text that the program says, in one language. Patterns are ICU MessageFormat, so that plurals and genders are the
 * translator's business: {@code library.count={0, plural, one {# case study} other {# case studies}}}.
 *
 * <p>Safe for use by several threads.
 */
public final class Messages {
    /** The languages that are complete, in the order in which a person is offered them. */
    public static final SequencedCollection<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    /** English words in a mirrored window, to see what a right-to-left language will meet. */
    public static final Locale MIRRORED = Locale.forLanguageTag("ar-XB");

    private final Locale locale;
    private final boolean rightToLeft;
    private final Map<String, String> patterns;
    private final UnaryOperator<String> finish;

    private Messages(Locale locale, boolean rightToLeft, Map<String, String> patterns, UnaryOperator<String> finish) {
        this.locale = locale;
        this.rightToLeft = rightToLeft;
        this.patterns = patterns;
        this.finish = finish;
    }

    /** The messages in a language; what is not translated is said in English, left to right if all of it is. */
    public static Messages in(Locale locale) {
        Map<String, String> english = Bundle.read("en").orElseThrow();
        if (locale.equals(MIRRORED)) {
            return new Messages(Locale.ENGLISH, true, english, Mirrored::mirror);
        }
        Optional<Map<String, String>> translated = Bundle.read(locale.getLanguage());
        if (translated.isEmpty()) {
            return new Messages(Locale.ENGLISH, false, english, UnaryOperator.identity());
        }
        Map<String, String> patterns = new HashMap<>(english);
        patterns.putAll(translated.get());
        boolean rightToLeft = Languages.rightToLeft(locale.toLanguageTag());
        return new Messages(locale, rightToLeft, Map.copyOf(patterns), UnaryOperator.identity());
    }

    /**
     * The text of a key with its arguments {@code {0}}, {@code {1}}… put in.
     *
     * @throws MissingResourceException if no language has the key: a mistake of ours, which a test catches
     */
    public String say(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new MissingResourceException("No message " + key, Messages.class.getName(), key);
        }
        return finish.apply(new MessageFormat(pattern, locale).format(arguments));
    }

    /** Whether a message exists: for keys that are made from data, such as the fields of the shipped template. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** What stands after a prefix in the keys that begin with it. */
    public Set<String> keys(String prefix) {
        return patterns.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The language that is really spoken: also the one in which to write numbers and dates and to sort. */
    public Locale locale() {
        return locale;
    }

    /** Whether the window is mirrored. */
    public boolean rightToLeft() {
        return rightToLeft;
    }
}
