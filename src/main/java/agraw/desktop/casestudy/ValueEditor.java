package agraw.desktop.casestudy;

import agraw.model.Choice;
import java.util.List;
import javafx.scene.Node;

/** A control for one value of a field. */
interface ValueEditor {
    Node node();

    /** What the workbook holds; empty for no answer. What is being typed stays. */
    void show(String value);

    /** The choices that may be taken now, as the other answers are. */
    default void offer(List<Choice> choices) {}

    /** Whether there is nothing in it. */
    boolean isBlank();

    void focus();

    /** Gives up what was typed and not taken; whether there was such a thing. */
    default boolean revert() {
        return false;
    }
}
