package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.model.Failure;
import agraw.model.Form;
import agraw.workbench.Answers;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** One line of words: dates, numbers, roles. */
final class LineEditor implements ValueEditor, Typing.Control {
    private static final int NARROW_COLUMNS = 11;

    private final TextField field = new TextField();
    private final Typing typing;

    private LineEditor(
            CaseController controller,
            Form.Entry entry,
            BiConsumer<String, Heard> save,
            Consumer<Failure.@Nullable ValueRefused> refusal,
            UnaryOperator<String> face) {
        field.getStyleClass().add("line");
        field.setAccessibleText(entry.field().labels().in(controller.desk().language()));
        String prompt = "casestudy.prompt." + entry.field().type().name().toLowerCase(Locale.ROOT);
        if (controller.desk().messages().has(prompt)) {
            field.setPromptText(controller.desk().say(prompt));
        }
        this.typing = new Typing(
                controller,
                this,
                save,
                refusal,
                words -> Answers.kept(entry, words, controller.desk().messages().locale()),
                face);
    }

    static LineEditor narrow(
            CaseController controller,
            Form.Entry entry,
            BiConsumer<String, Heard> save,
            Consumer<Failure.@Nullable ValueRefused> refusal) {
        return narrow(controller, entry, save, refusal, UnaryOperator.identity());
    }

    /** Face: how what is kept is shown. */
    static LineEditor narrow(
            CaseController controller,
            Form.Entry entry,
            BiConsumer<String, Heard> save,
            Consumer<Failure.@Nullable ValueRefused> refusal,
            UnaryOperator<String> face) {
        LineEditor made = new LineEditor(controller, entry, save, refusal, face);
        made.field.setPrefColumnCount(NARROW_COLUMNS);
        made.field.setMaxWidth(220);
        return made;
    }

    static LineEditor wide(
            CaseController controller,
            Form.Entry entry,
            BiConsumer<String, Heard> save,
            Consumer<Failure.@Nullable ValueRefused> refusal) {
        LineEditor made = new LineEditor(controller, entry, save, refusal, UnaryOperator.identity());
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(made.field.textProperty());
        made.field.setMaxWidth(Double.MAX_VALUE);
        made.field.textProperty().subscribe(words -> made.field.setTooltip(words.length() > 40 ? whole : null));
        return made;
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public void show(String value) {
        typing.show(value);
    }

    @Override
    public boolean isBlank() {
        return field.getText().isBlank();
    }

    @Override
    public void focus() {
        field.requestFocus();
    }

    @Override
    public void begin(String letter) {
        field.setText(letter);
        field.end();
    }

    @Override
    public boolean revert() {
        return typing.revert();
    }

    @Override
    public ObservableValue<String> text() {
        return field.textProperty();
    }

    @Override
    public ObservableValue<Boolean> focused() {
        return field.focusedProperty();
    }

    @Override
    public void replace(String words) {
        int caret = Math.min(field.getCaretPosition(), words.length());
        field.setText(words);
        field.positionCaret(caret);
    }
}
