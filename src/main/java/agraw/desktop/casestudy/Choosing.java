package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.model.Failure;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is chosen and not typed: committed at once. While that is under way nothing older overwrites it; if it was not
 * taken, the control goes back to what the workbook holds.
 */
final class Choosing {
    private final BiConsumer<String, Heard> save;
    private final Consumer<Failure.@Nullable ValueRefused> refusal;
    private final Consumer<String> control;
    private String stored = "";
    private boolean showing;
    private int saving;

    /**
     * @param save commits an answer
     * @param refusal shows why it was not taken, or that nothing is wrong
     * @param control shows an answer
     */
    Choosing(
            BiConsumer<String, Heard> save,
            Consumer<Failure.@Nullable ValueRefused> refusal,
            Consumer<String> control) {
        this.save = save;
        this.refusal = refusal;
        this.control = control;
    }

    /** What the workbook holds. */
    void show(String value) {
        stored = value;
        if (saving == 0) {
            put(value);
        }
    }

    private void put(String value) {
        quietly(() -> control.accept(value));
    }

    /** Changes the control without answering. */
    void quietly(Runnable change) {
        boolean before = showing;
        showing = true;
        try {
            change.run();
        } finally {
            showing = before;
        }
    }

    /** The control's answer is another, by whatever cause. */
    void chosen(String value) {
        if (showing) {
            return;
        }
        saving++;
        save.accept(value, new Heard() {
            @Override
            public void done() {
                saving--;
                refusal.accept(null);
            }

            @Override
            public void refused(Failure.ValueRefused why) {
                failed();
                refusal.accept(why);
            }

            @Override
            public void failed() {
                saving--;
                put(stored);
            }
        });
    }
}
