package agraw.desktop.kit;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Commits what is typed into a line after a short pause, or when it is told to. */
public final class Typing {
    private static final Duration PAUSE = Duration.millis(800);

    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final StringProperty words;
    private Consumer<String> commit = any -> {};
    private String committed;
    private @Nullable Object of;
    private boolean quiet;
    private boolean needed;

    /** Nothing is committed before {@link #begin}. */
    public Typing(StringProperty words) {
        this.words = words;
        this.committed = words.get();
        pause.setOnFinished(event -> {
            if (!isLacking()) {
                commit();
            }
        });
        words.subscribe(now -> {
            if (!quiet) {
                pause.playFromStart();
            }
        });
    }

    /**
     * Shows words that are stored, and says where those typed from now on go.
     *
     * @param needed whether there must be words: the line may be empty while other ones are thought of, and no longer
     */
    public void begin(Object of, String stored, boolean needed, Consumer<String> target) {
        if (of.equals(this.of)) {
            this.needed = needed;
            commit = target;
            follow(stored);
            return;
        }
        commit();
        this.of = of;
        this.needed = needed;
        commit = target;
        show(stored);
    }

    /** Shows words that were stored meanwhile, unless other words are being typed. */
    private void follow(String stored) {
        if (words.get().equals(committed) && !words.get().strip().equals(stored)) {
            show(stored);
        }
    }

    private void show(String stored) {
        committed = stored;
        if (!words.get().equals(stored)) {
            quiet = true;
            words.set(stored);
            quiet = false;
        }
        pause.stop();
    }

    private boolean isLacking() {
        return needed && words.get().isBlank();
    }

    /** Commits what was typed since the last time; where the needed words are lacking, shows the stored ones again and says so. */
    public boolean commit() {
        pause.stop();
        String now = words.get();
        if (isLacking()) {
            boolean emptied = !committed.isBlank();
            show(committed);
            return !emptied;
        }
        if (!now.equals(committed)) {
            committed = now;
            commit.accept(now);
        }
        return true;
    }
}
