package agraw.model;

/** What a paragraph is in its document. In a workbook running text has none. */
public enum ParagraphStyle {
    /** The document's own title. */
    TITLE,
    HEADING,
    BODY,
    LIST_ITEM,
    /** One row of a table. */
    TABLE_ROW,
    QUOTE,
    /** A footnote or endnote. */
    NOTE
}
