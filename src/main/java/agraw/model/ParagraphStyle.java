package agraw.model;

/** What a paragraph is in its document; absent for running text. */
public enum ParagraphStyle {
    HEADING,
    LIST_ITEM,
    /** One row of a table, its cells apart by a tab. */
    TABLE_ROW,
    QUOTATION,
    FOOTNOTE
}
