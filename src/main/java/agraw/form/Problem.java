package agraw.form;

/**
 * Why an expression cannot be used.
 *
 * @param detail the name, function or words that are wrong; the names of a cycle, joined by spaces
 */
public record Problem(Kind kind, String detail) {
    /** What is wrong with an expression. */
    public enum Kind {
        /** It is not written as XPath asks. */
        SYNTAX,
        /** It names a field that the form does not have. */
        NAME,
        /** It names a field by a name that several have. */
        AMBIGUOUS,
        /** It calls a function that is not known. */
        FUNCTION,
        /** It rests, in the end, on itself. */
        CYCLE,
        /** It is longer or deeper than is taken. */
        TOO_LONG
    }
}
