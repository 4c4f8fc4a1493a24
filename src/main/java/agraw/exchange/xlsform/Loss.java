package agraw.exchange.xlsform;

/**
 * Something of a file that is not taken, or not as it stands there.
 *
 * @param cell as people name it, B7
 * @param what the column, type or words that it is about
 */
public record Loss(String sheet, String cell, Kind kind, String what) {
    /** Why something is not taken; each has a sentence in the message bundles under {@code xlsform.} and its name in lower case. */
    public enum Kind {
        /** A column that has no place here. */
        COLUMN,
        /** A sheet that has no place here. */
        SHEET,
        /** A type of question that is not known: the row is left out. */
        TYPE,
        /** A type that becomes another, with less in it. */
        LESS,
        /** What a telephone notes by itself, such as its number. */
        METADATA,
        /** A row without a name, or with one that cannot be used. */
        NAME,
        /** A name that stands there twice. */
        TWICE,
        /** A list of choices that is not in the file. */
        LIST,
        /** An expression that is not written rightly. */
        SYNTAX,
        /** An expression that names what is not there. */
        UNKNOWN_NAME,
        /** An expression that names what several have. */
        AMBIGUOUS,
        /** An expression that calls what is not known. */
        FUNCTION,
        /** An expression that rests on itself. */
        CYCLE,
        /** An expression that is too long or too deep. */
        TOO_LONG
    }
}
