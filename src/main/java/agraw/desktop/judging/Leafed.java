package agraw.desktop.judging;

import javafx.scene.Node;

/** One leaf of the screen. */
interface Leafed {
    Node node();

    /** Moves the keys to where a person begins. */
    void focusFirst();

    /** Commits what is being typed. */
    default void settle() {}
}
