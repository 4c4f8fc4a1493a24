package agraw.exchange.document;

/** What a paragraph is in its document. */
public enum ParagraphStyle {
    /** The document's own title. */
    TITLE,
    HEADING,
    BODY,
    LIST_ITEM,
    TABLE_ROW,
    QUOTE,
    /** A footnote or endnote; notes stand at the end, with the page of the place that they belong to. */
    NOTE
}
