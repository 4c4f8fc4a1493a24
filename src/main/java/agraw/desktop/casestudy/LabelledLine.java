package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.desktop.kit.FlowText;
import agraw.model.Failure;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of words with its name above and, when the words are not taken, the reason below. */
final class LabelledLine extends VBox implements Typing.Control {
    private final Label label = new Label();
    private final TextField field = new TextField();
    private final FlowText error = new FlowText("", "refusal");
    private @Nullable Consumer<Failure.@Nullable ValueRefused> elsewhere;
    private final CaseController controller;
    private final Typing typing;

    LabelledLine(CaseController controller, String name, BiConsumer<String, Heard> save) {
        this(controller, name, save, UnaryOperator.identity());
    }

    /** Canonical: what the workbook makes of the words. */
    LabelledLine(
            CaseController controller, String name, BiConsumer<String, Heard> save, UnaryOperator<String> canonical) {
        this(controller, name, save, canonical, UnaryOperator.identity());
    }

    /** Face: how what is kept is shown. */
    LabelledLine(
            CaseController controller,
            String name,
            BiConsumer<String, Heard> save,
            UnaryOperator<String> canonical,
            UnaryOperator<String> face) {
        super(2);
        this.controller = controller;
        label.getStyleClass().add("caption-small");
        label.setLabelFor(field);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(field.textProperty());
        field.textProperty().subscribe(words -> field.setTooltip(words.length() > 25 ? whole : null));
        name(name);
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(label, field);
        this.typing = new Typing(controller, this, save, this::refuse, canonical, face);
    }

    /** Only the line, for places where its name is plain to see. */
    LabelledLine bare() {
        getChildren().removeFirst();
        return this;
    }

    /** Calls the line something else: a publisher may be a university. */
    void name(String name) {
        label.setText(name);
        field.setAccessibleText(name);
    }

    LabelledLine prompting(String prompt) {
        field.setPromptText(prompt);
        return this;
    }

    /** The reason is shown by someone else. */
    LabelledLine refusing(Consumer<Failure.@Nullable ValueRefused> refusal) {
        elsewhere = refusal;
        return this;
    }

    /** Writes words as if they were typed, and commits them. */
    void type(String words) {
        field.setText(words);
        typing.commit();
    }

    /** Gives up what was typed and not taken; whether there was such a thing. */
    boolean revert() {
        return typing.revert();
    }

    TextField field() {
        return field;
    }

    void show(@Nullable String words) {
        typing.show(words == null ? "" : words);
    }

    /** Forgets what was typed and refused: the line is for another case's words now. */
    void reset() {
        typing.reset();
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE && revert()) {
            press.consume();
        } else if (press.getCode() == KeyCode.ENTER) {
            typing.commit();
        }
    }

    private void refuse(Failure.@Nullable ValueRefused why) {
        field.pseudoClassStateChanged(Pseudo.REFUSED, why != null);
        getChildren().remove(error);
        if (elsewhere != null) {
            elsewhere.accept(why);
        } else if (why != null) {
            error.setText(Refusals.say(controller.desk(), why));
            getChildren().add(error);
        }
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
