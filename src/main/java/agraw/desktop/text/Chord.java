package agraw.desktop.text;

import agraw.model.Code;
import java.util.Optional;
import java.util.UUID;

/** Keys that belong together and are not all pressed yet; shown while it lasts, so that nobody has to remember it. */
sealed interface Chord {
    /** No key is waiting for another. */
    Chord NONE = new None();

    record None() implements Chord {}

    /**
     * The current tag waits for the principle of its new code, or for the letter of one below its own.
     *
     * @param principle its own
     */
    record Recode(Optional<Code> principle) implements Chord {}

    /**
     * A principle waits for the letter or the two digits of one of its codes.
     *
     * @param recode whether the code is to take the place of the current tag's, and not to be put on the selection
     * @param digit the first of two digits, or empty
     */
    record Below(Code principle, boolean recode, String digit) implements Chord {}

    /** A tag waits for the words that it is to stand on. */
    record Moving(UUID tag) implements Chord {}

    /** The ends of a tag, which is selected, follow the arrows. */
    record Ends(UUID tag) implements Chord {}
}
