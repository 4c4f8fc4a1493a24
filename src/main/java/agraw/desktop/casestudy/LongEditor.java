package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.WordsArea;
import agraw.model.Failure;
import agraw.model.Form;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Words that may run over several lines. A case has dozens of them, so that each is only shown until it is entered: the area to write
 * in is made then, and stays.
 */
final class LongEditor implements ValueEditor, Typing.Control {
    private final StackPane pane = new StackPane();
    private final FlowText face = new FlowText();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final SimpleBooleanProperty focused = new SimpleBooleanProperty();
    private final String label;
    private final String prompt;
    private final Typing typing;
    private @Nullable WordsArea area;

    LongEditor(
            CaseController controller,
            Form.Entry entry,
            BiConsumer<String, Heard> save,
            Consumer<Failure.@Nullable ValueRefused> refusal) {
        this(
                controller,
                entry.field().labels().in(controller.desk().language()),
                prompt(controller, entry),
                save,
                refusal);
    }

    LongEditor(
            CaseController controller,
            String label,
            String prompt,
            BiConsumer<String, Heard> save,
            Consumer<Failure.@Nullable ValueRefused> refusal) {
        this.label = label;
        this.prompt = prompt;
        pane.getStyleClass().add("words-face");
        pane.setFocusTraversable(true);
        pane.setAccessibleRole(AccessibleRole.TEXT_AREA);
        pane.setAccessibleText(label);
        pane.setMaxWidth(Double.MAX_VALUE);
        pane.getChildren().add(face);
        text.subscribe(this::showFace);
        pane.setOnMousePressed(_ -> focus());
        pane.focusedProperty().subscribe(entered -> {
            if (entered) {
                focus();
            }
        });
        this.typing = new Typing(controller, this, save, refusal);
    }

    private static String prompt(CaseController controller, Form.Entry entry) {
        String key = "casestudy.prompt." + entry.field().type().name().toLowerCase(Locale.ROOT);
        return controller.desk().messages().has(key) ? controller.desk().say(key) : "";
    }

    private void showFace(String words) {
        if (area == null) {
            face.setText(words.isEmpty() ? prompt : words);
            face.pseudoClassStateChanged(Pseudo.EMPTY, words.isEmpty());
        }
    }

    /** The area to write in, made when it is first needed. */
    private WordsArea area() {
        WordsArea made = area;
        if (made == null) {
            made = new WordsArea();
            area = made;
            made.setText(text.get());
            made.setPromptText(prompt);
            made.setAccessibleText(label);
            made.textProperty().addListener((_, _, words) -> text.set(words));
            pane.setFocusTraversable(false);
            pane.getStyleClass().setAll("words-open");
            pane.getChildren().setAll(made);
            focused.bind(made.focusWithinProperty());
        }
        return made;
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(String value) {
        typing.show(value);
    }

    @Override
    public boolean isBlank() {
        return text.get().isBlank();
    }

    @Override
    public void focus() {
        area().requestFocus();
    }

    @Override
    public boolean revert() {
        return typing.revert();
    }

    @Override
    public ObservableValue<String> text() {
        return text.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<Boolean> focused() {
        return focused;
    }

    @Override
    public void replace(String words) {
        WordsArea open = area;
        if (open == null) {
            text.set(words);
        } else {
            open.setText(words);
        }
    }
}
