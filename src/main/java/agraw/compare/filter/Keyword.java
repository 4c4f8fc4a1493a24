package agraw.compare.filter;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The words of the filter language that are not names or values. In which words a language says them is the {@link Lexicon}'s. */
public enum Keyword {
    AND,
    OR,
    NOT,
    IS,
    IS_NOT,
    CONTAINS,
    HAS,
    OVERLAPS,
    BEFORE,
    AFTER,
    FROM,
    TO,
    MORE,
    LESS,
    AT_LEAST,
    AT_MOST,
    MISSING,
    UNKNOWN,
    DISAGREES,
    SUPPORTS,
    CHALLENGES,
    NUANCE,
    OPEN,
    TAGS;

    /** What stands between a name and its value. */
    static final Set<Keyword> OPERATORS = EnumSet.range(IS, AT_MOST);

    /** Operators that are ordinary words too, so that they only count behind a name that is known. */
    static final Set<Keyword> WEAK = EnumSet.of(HAS, BEFORE, AFTER, FROM, TO);

    /** What stands before a name. */
    static final Set<Keyword> PREFIXES = EnumSet.of(HAS, MISSING, UNKNOWN, DISAGREES);

    /** What a case can say to a code. */
    static final Set<Keyword> STANCES = EnumSet.range(SUPPORTS, TAGS);

    static final Set<Keyword> CONNECTIVES = EnumSet.of(AND, OR);

    /** The key of its words in the message bundles. */
    String key() {
        return "views.keyword." + name().toLowerCase(Locale.ROOT);
    }
}
