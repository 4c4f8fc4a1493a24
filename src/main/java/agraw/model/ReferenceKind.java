package agraw.model;

/** What kind of source a reference is: the common ones of RIS and BibTeX. */
public enum ReferenceKind {
    ARTICLE,
    BOOK,
    CHAPTER,
    REPORT,
    THESIS,
    CONFERENCE_PAPER,
    NEWSPAPER,
    WEB_PAGE,
    LAW,
    INTERVIEW,
    FILM,
    UNPUBLISHED,
    OTHER
}
