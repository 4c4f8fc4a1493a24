package agraw.words;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order in which a reader of a language looks for names in a list: by the rules of the language, and numbers by their
 * value (1, 2, 10). Texts that are alike for the language are kept apart, so it is consistent with equals.
 */
public final class NaturalOrder implements Comparator<String> {
    private final RuleBasedCollator collator;

    private NaturalOrder(RuleBasedCollator collator) {
        this.collator = collator;
    }

    /** The order for readers of a language. Safe for use by several threads. */
    public static NaturalOrder of(Locale locale) {
        if (!(Collator.getInstance(locale) instanceof RuleBasedCollator collator)) {
            throw new IllegalStateException("ICU has no rules for " + locale);
        }
        collator.setNumericCollation(true);
        return new NaturalOrder((RuleBasedCollator) collator.freeze());
    }

    @Override
    public int compare(String one, String other) {
        int order = collator.compare(one, other);
        return order != 0 ? order : one.compareTo(other);
    }
}
