package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.model.Failure;
import agraw.workbench.Answers;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Words that are being typed into one control: committed after a pause and when the control is left. What is being typed, or was
 * refused, is never overwritten by what comes from the workbook. What was saved stands as it was typed until the control is left:
 * a "12," that became "12" in a pause of thought would make 125 of the 5 that follows.
 */
final class Typing {
    /** Short enough that a person who stops typing sees it saved, long enough not to save each letter. */
    static final Duration PAUSE = Duration.millis(800);

    private final CaseController controller;
    private final Control control;
    private final BiConsumer<String, Heard> save;
    private final Consumer<Failure.@Nullable ValueRefused> refusal;
    private final UnaryOperator<String> canonical;
    private final UnaryOperator<String> face;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String stored = "";
    private String sent = "";
    private boolean refused;
    private boolean showing;
    private int saving;
    private int era;

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
        this(controller, control, save, refusal, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /**
     * @param canonical what the workbook makes of clean words; of words that it will refuse, anything
     * @param face what of the workbook is shown for a person to read and to change, such as 1,200,000 for 1200000; what is not read
     *     back as what it stands for is shown as it is kept
     */
    Typing(
            CaseController controller,
            Control control,
            BiConsumer<String, Heard> save,
            Consumer<Failure.@Nullable ValueRefused> refusal,
            UnaryOperator<String> canonical,
            UnaryOperator<String> face) {
        this.controller = controller;
        this.control = control;
        this.save = save;
        this.refusal = refusal;
        this.canonical = canonical;
        this.face = face;
        pause.setOnFinished(_ -> commitUnlessEmptied());
        control.text().addListener((_, _, _) -> typed());
        control.focused().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
                settle();
            }
        });
    }

    /** What the workbook holds. */
    void show(String words) {
        stored = words;
        if (isCalm() && !(isFocused() && isWhatWasTyped())) {
            put();
        }
    }

    /** Forgets what was typed and refused: from now on the control is for other words, such as another case's. */
    void reset() {
        pause.stop();
        controller.ended(this);
        era++;
        saving = 0;
        refused = false;
        refusal.accept(null);
        sent = clean();
    }

    /** Once the control is left, what was typed gives way to what the workbook made of it. */
    private void settle() {
        if (isCalm() && !isFocused() && isWhatWasTyped()) {
            put();
        }
    }

    private void put() {
        String shown = shown();
        sent = Answers.clean(shown);
        if (!clean().equals(sent)) {
            replace(shown);
        }
    }

    private String shown() {
        String shown = face.apply(stored);
        return canonical.apply(Answers.clean(shown)).equals(stored) ? shown : stored;
    }

    /** Whether nothing is on its way to the workbook, or was sent back from it. */
    private boolean isCalm() {
        return saving == 0 && !refused && !isDirty();
    }

    private boolean isFocused() {
        return control.focused().getValue();
    }

    private boolean isWhatWasTyped() {
        return canonical.apply(sent).equals(stored);
    }

    boolean isDirty() {
        return !clean().equals(sent);
    }

    String clean() {
        return Answers.clean(control.text().getValue());
    }

    /** Gives up what was typed, so that the workbook's words stand there again; whether there was something to give up. */
    boolean revert() {
        if (!refused && !isDirty()) {
            return false;
        }
        pause.stop();
        controller.ended(this);
        String shown = shown();
        sent = Answers.clean(shown);
        replace(shown);
        accept();
        return true;
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
        int mine = era;
        save.accept(words, new Heard() {
            @Override
            public void done() {
                if (mine != era) {
                    return;
                }
                saving--;
                if (clean().equals(words)) {
                    accept();
                }
                settle();
            }

            @Override
            public void refused(Failure.ValueRefused why) {
                if (mine != era) {
                    return;
                }
                saving--;
                if (clean().equals(words)) {
                    refused = true;
                    refusal.accept(why);
                }
            }

            @Override
            public void failed() {
                if (mine == era) {
                    saving--;
                    sent = Answers.clean(shown());
                }
            }
        });
    }
}
