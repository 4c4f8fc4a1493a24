package agraw.desktop.casestudy;

import javafx.scene.Node;

/** A control for one value of a field. */
interface ValueEditor {
    Node node();

    /** What the workbook holds; empty for no answer. What is being typed stays. */
    void show(String value);

    /** Whether there is nothing in it. */
    boolean isBlank();

    void focus();

    /** Gives up what was typed and not taken; whether there was such a thing. */
    default boolean revert() {
        return false;
    }
}
