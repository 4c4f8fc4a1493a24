package agraw.model;

/** What kind of value a field takes. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    INTEGER,
    DECIMAL,
    MONEY,
    DATE,
    YES_NO,
    CHOICE,
    CHOICES,
    PLACE,
    COMPUTED,
    GROUP
}
