package agraw.desktop.casestudy;

import agraw.model.Choice;
import agraw.model.Fact;
import agraw.workbench.Casework.Sheet;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A control for one value of a field. */
interface ValueEditor {
    Node node();

    /** What the workbook holds; empty for no answer. What is being typed stays. */
    void show(String value);

    /** The same for editors that show more of a fact than its value. */
    default void show(Sheet sheet, @Nullable Fact fact) {
        show(fact == null ? "" : fact.value());
    }

    /** Begins an answer with a letter that was typed while another one stood here. */
    default void begin(String letter) {}

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
