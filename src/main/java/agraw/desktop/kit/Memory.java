package agraw.desktop.kit;

import agraw.workbench.Preferences;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** The preferences of the running program. They are kept a second after the last change, and when the program ends. */
public final class Memory {
    private static final Duration PAUSE = Duration.seconds(1);

    private final Consumer<Preferences> keep;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Preferences now;
    private Preferences kept;

    /** The keeper is called on the JavaFX thread. */
    public Memory(Preferences now, Consumer<Preferences> keep) {
        this.now = now;
        this.kept = now;
        this.keep = keep;
        pause.setOnFinished(_ -> keep());
    }

    /** A memory that lasts as long as the program: for pictures and tests. */
    public static Memory ofNothing() {
        return new Memory(Preferences.NONE, _ -> {});
    }

    public Preferences now() {
        return now;
    }

    public void change(UnaryOperator<Preferences> step) {
        now = step.apply(now);
        pause.playFromStart();
    }

    /** Keeps what is not kept yet, at once. */
    public void keep() {
        pause.stop();
        if (!now.equals(kept)) {
            kept = now;
            keep.accept(now);
        }
    }
}
