package agraw.desktop.text;

import agraw.model.Code;
import agraw.model.Stance;

/** What a typed character asks for. */
sealed interface Action {
    /** More keys are to come. */
    record Await(Chord chord) implements Action {}

    /** A code is chosen: for the selection, or in the place of the current tag's. */
    record Put(Code code, boolean recode) implements Action {}

    record Say(Stance stance) implements Action {}

    record NextFeature() implements Action {}

    /** To the next tag, or the one before. */
    record Go(boolean forward) implements Action {}

    record Move() implements Action {}

    /** The codes that were put last, once more. */
    record Again() implements Action {}

    /** A new code that is named with the selected words. */
    record InVivo() implements Action {}

    /** The current tag is to begin or end at other words. */
    record Ends() implements Action {}

    record Star() implements Action {}

    record Example() implements Action {}

    /** To where a comment on the current tag is written. */
    record Comment() implements Action {}

    record Select(Unit unit) implements Action {}

    /** To the next tag that waits to be refined. */
    record GoToOpen() implements Action {}

    /** Shows what tags can be filtered by, or puts it away. */
    record Filter() implements Action {}

    /** Shows what was done to the passage. */
    record History() implements Action {}

    record Search() implements Action {}

    /** The character means nothing here. */
    record Nothing() implements Action {}
}
