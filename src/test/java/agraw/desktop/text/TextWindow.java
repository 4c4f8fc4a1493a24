package agraw.desktop.text;

import agraw.desktop.kit.Frames;
import agraw.desktop.kit.Fx;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Text;
import agraw.store.Store;
import agraw.workbench.Codebooks;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A text in a window, tagged and walked through by keys: for benchmarks. */
public final class TextWindow implements AutoCloseable {
    private static final String PRINCIPLE = "1";
    private static final String CODE = "a";

    private final Store store;
    private final Journey journey;
    private volatile CountDownLatch heard = new CountDownLatch(0);

    /** Opens a text; its principle and code get the keys by which they are put. */
    public TextWindow(Store store, Text text) {
        this.store = store;
        Codebooks codebooks = new Codebooks(store, "Amina");
        Codebook codebook = codebooks.read().codebook();
        Code principle = codebook.principles().getFirst();
        codebooks.setShortcut(principle.id(), PRINCIPLE);
        codebooks.setShortcut(codebook.below(principle.id()).getFirst().id(), CODE);
        journey = new Journey(store);
        journey.go(text);
        journey.seen(".passage-area", node -> {
            node.requestFocus();
            return true;
        });
        store.listen(_ -> Platform.runLater(heard::countDown)); // behind the screen, which hears of it first
    }

    /** Selects the paragraph with the caret, and types all keys but the last. */
    public void prepare() {
        journey.press(KeyCode.RIGHT);
        journey.press(KeyCode.HOME);
        journey.type("b" + PRINCIPLE);
    }

    /** The last key, until the tag is on the disk and the frame that shows it was painted. */
    public void put() throws InterruptedException {
        CountDownLatch shown = new CountDownLatch(1);
        heard = shown;
        Platform.runLater(() -> Event.fireEvent(
                Objects.requireNonNull(scene().getFocusOwner()),
                new KeyEvent(KeyEvent.KEY_TYPED, CODE, "", KeyCode.UNDEFINED, false, false, false, false)));
        shown.await();
        painted();
    }

    /** A frame, until it was painted: that is before the next one is laid out. */
    public void painted() throws InterruptedException {
        Frames.painted(scene());
    }

    private Scene scene() {
        return journey.root().getScene();
    }

    /** A key of a person who reads, until the frame that shows it was painted. */
    public void walk(KeyCode key, boolean control) throws InterruptedException {
        Platform.runLater(() -> Event.fireEvent(
                Objects.requireNonNull(scene().getFocusOwner()),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false)));
        painted();
    }

    /** Takes the tag off again. */
    public void undo() {
        store.undo("Amina");
    }

    /** How many tags the text has. */
    public int tags(Text text) {
        return journey.material(text.id()).tags().size();
    }

    @Override
    public void close() {
        journey.close();
        Fx.run(() -> {});
    }
}
