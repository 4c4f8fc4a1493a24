package agraw.desktop.text;

/** What is selected at a key. */
enum Unit {
    WORD,
    SENTENCE,
    PARAGRAPH,
    /** All that one speaker says before another does. */
    TURN
}
