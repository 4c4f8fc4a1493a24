package agraw.model;

/** How near a noted line is to what was said. */
public enum Utterance {
    /** The speaker's own words. */
    QUOTE,
    /** What the speaker said, in the note-taker's words. */
    PARAPHRASE,
    /** What the note-taker saw; nobody said it. */
    OBSERVATION
}
