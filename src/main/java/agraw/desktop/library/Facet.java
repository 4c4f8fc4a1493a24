package agraw.desktop.library;

/** What cases can be chosen by, beside words. A case has at most one country and one type, and is tagged under any principles. */
enum Facet {
    COUNTRY,
    TYPE,
    PRINCIPLE
}
