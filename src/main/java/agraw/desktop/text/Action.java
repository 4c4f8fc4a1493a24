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

    record SelectSentence() implements Action {}

    record Search() implements Action {}

    /** The character means nothing here. */
    record Nothing() implements Action {}
}
