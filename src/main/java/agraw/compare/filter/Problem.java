package agraw.compare.filter;

import java.util.Optional;

/**
 * What in a filter is not understood.
 *
 * @param from where it begins, in UTF-16 units from 0; to is exclusive
 * @param found the words there; empty at the end
 * @param topic of which something was asked
 * @param unfinished whether only more words are missing at the end
 */
public record Problem(int from, int to, Expected expected, String found, Optional<Topic> topic, boolean unfinished) {
    /** What should stand there. */
    public enum Expected {
        CONDITION,
        /** A name that is known. */
        TOPIC,
        /** What this topic can be asked. */
        OPERATOR,
        VALUE,
        NUMBER,
        DATE,
        STANCE,
        PARENTHESIS,
        /** Nothing: this parenthesis closes none. */
        NO_PARENTHESIS,
        QUOTE
    }
}
