package agraw.exchange.document;

import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table of answers are what; all others become attributes.
 *
 * @param words the header of the column with the answers; null takes the one with the most in it
 * @param speaker the header of the column that says who answers; null takes one that is called so, if there is one
 */
public record AnswerColumns(
        @Nullable String words, @Nullable String speaker) {
    /** As they are guessed. */
    public static final AnswerColumns GUESSED = new AnswerColumns(null, null);
}
