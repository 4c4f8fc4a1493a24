package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.FieldValue;
import agraw.workbench.FactPlace;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What is done with an answer as a whole, and the keys for it. */
final class FactActions {
    static final KeyCombination REMOVE =
            new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    static final KeyCombination DUPLICATE = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
    static final KeyCombination UP = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
    static final KeyCombination UNKNOWN = new KeyCodeCombination(KeyCode.U, KeyCombination.SHORTCUT_DOWN);
    static final KeyCombination NOT_ASKED =
            new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final CaseController controller;
    private final FactPlace place;

    FactActions(CaseController controller, FactPlace place) {
        this.controller = controller;
        this.place = place;
    }

    /** Whether the answer is one of a list, and so has a place in it. */
    boolean isListed() {
        return place.entry().field().many();
    }

    /** Whether "unknown" and "not asked" are answers here. */
    boolean takesStanding() {
        FieldType type = place.entry().field().type();
        return FieldValue.takesStanding(type);
    }

    /** Does what keys ask for; whether they did ask for something. */
    boolean pressed(KeyEvent press, @Nullable Fact fact, ValueEditor editor) {
        if (takesStanding() && UNKNOWN.match(press)) {
            answer(FieldValue.UNKNOWN, fact, editor);
        } else if (takesStanding() && NOT_ASKED.match(press)) {
            answer(FieldValue.NOT_ASKED, fact, editor);
        } else if (fact != null && REMOVE.match(press)) {
            controller.removeFact(fact.id());
        } else if (fact != null && isListed() && DUPLICATE.match(press)) {
            duplicate(fact.id());
        } else if (fact != null && isListed() && (UP.match(press) || DOWN.match(press))) {
            move(fact.id(), UP.match(press) ? -1 : 1);
        } else {
            return false;
        }
        return true;
    }

    void duplicate(UUID fact) {
        controller.commitTyping();
        controller.answers().duplicate(fact);
    }

    void move(UUID fact, int by) {
        controller.commitTyping();
        controller.answers().move(fact, by);
    }

    /** Gives a standing answer; the same once more takes it back. */
    void answer(String key, @Nullable Fact fact, ValueEditor editor) {
        editor.revert();
        boolean same = Optional.ofNullable(fact).map(Fact::value).orElse("").equals(key);
        controller.setValue(
                place, same ? "" : key, Heard.silently(controller.desk().tell()));
    }
}
