package agraw.desktop.quotes;

/** What stands together on the board. */
enum Grouping {
    PRINCIPLE,
    STANCE,
    CASE_STUDY
}
