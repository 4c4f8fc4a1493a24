package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.model.Failure;
import agraw.workbench.Answers;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Words that are being typed into one control: committed after a pause and when the control is left. What is being typed, or was
 * refused, is never overwritten by what comes from the workbook.
 */
final class Typing {
    /** Short enough that a person who stops typing sees it saved, long enough not to save each letter. */
    static final Duration PAUSE = Duration.millis(800);

    private final CaseController controller;
    private final Control control;
    private final BiConsumer<String, Heard> save;
    private final Consumer<Failure.@Nullable ValueRefused> refusal;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String stored = "";
    private String sent = "";
    private boolean refused;
    private boolean showing;
    private int saving;

    /** The control that is typed into. */
    interface Control {
        ObservableValue<String> text();

        ObservableValue<Boolean> focused();

        /** Replaces the words, and leaves the caret where it makes sense. */
        void replace(String words);
    }

    /**
     * @param save commits the words
     * @param refusal shows why words were refused, or that nothing is
     */
    Typing(
            CaseController controller,
            Control control,
            BiConsumer<String, Heard> save,
            Consumer<Failure.@Nullable ValueRefused> refusal) {
        this.controller = controller;
        this.control = control;
        this.save = save;
        this.refusal = refusal;
        pause.setOnFinished(_ -> commitUnlessEmptied());
        control.text().addListener((_, _, _) -> typed());
        control.focused().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
    }

    /** What the workbook holds. */
    void show(String words) {
        stored = words;
        if (saving == 0 && !refused && !isDirty()) {
            sent = words;
            if (!clean().equals(words)) {
                replace(words);
            }
        }
    }

    boolean isDirty() {
        return !clean().equals(sent);
    }

    String clean() {
        return Answers.clean(control.text().getValue());
    }

    /** Gives up what was typed: the workbook's words again. */
    void revert() {
        pause.stop();
        controller.ended(this);
        sent = stored;
        replace(stored);
        accept();
    }

    /** Whether there is something to give up. */
    boolean canRevert() {
        return refused || isDirty();
    }

    private void replace(String words) {
        showing = true;
        try {
            control.replace(words);
        } finally {
            showing = false;
        }
    }

    private void typed() {
        if (!showing) {
            controller.begun(this);
            if (refused) {
                accept();
            }
            pause.playFromStart();
        }
    }

    private void accept() {
        refused = false;
        refusal.accept(null);
    }

    /** Emptying a field is not yet removing what it holds: the person may go on with other words. */
    private void commitUnlessEmptied() {
        if (!clean().isEmpty()) {
            commit();
        }
    }

    /** Commits what was typed, if it was not yet. */
    void commit() {
        pause.stop();
        controller.ended(this);
        if (!isDirty()) {
            return;
        }
        String words = clean();
        sent = words;
        saving++;
        save.accept(words, new Heard() {
            @Override
            public void done() {
                saving--;
                if (clean().equals(words)) {
                    accept();
                }
            }

            @Override
            public void refused(Failure.ValueRefused why) {
                saving--;
                if (clean().equals(words)) {
                    refused = true;
                    refusal.accept(why);
                }
            }

            @Override
            public void failed() {
                saving--;
                sent = stored;
            }
        });
    }
}
