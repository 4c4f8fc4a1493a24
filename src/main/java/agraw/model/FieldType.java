package agraw.model;

/** What kind of value a field takes: {@link FieldValue} says how each is written. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    INTEGER,
    DECIMAL,
    MONEY,
    DATE,
    TIME,
    YES_NO,
    CHOICE,
    CHOICES,
    PLACE,
    /** A person by role, never by name. */
    PERSON,
    REFERENCE,
    PHOTO,
    FILE,
    /** Calculated from other answers; it has no facts of its own unless a file brought them. */
    COMPUTED,
    /** Words between the questions, which nobody answers. */
    NOTE,
    GROUP
}
