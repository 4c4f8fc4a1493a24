package agraw.desktop.judging;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A line of words with its name above: what is typed is kept with the enter key or when the line is left, and escape takes it back. */
final class Line extends VBox {
    private final TextField field = new TextField();
    private final Consumer<String> save;
    private String stored = "";

    Line(String name, Consumer<String> save) {
        super(2);
        this.save = save;
        Label label = new Label(name);
        label.getStyleClass().add("caption");
        label.setLabelFor(field);
        field.setAccessibleText(name);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                settle();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                settle();
                press.consume();
            } else if (press.getCode() == KeyCode.ESCAPE && !field.getText().equals(stored)) {
                field.setText(stored);
                press.consume();
            }
        });
        getChildren().addAll(label, field);
    }

    TextField field() {
        return field;
    }

    /** Shows what is stored; what is being typed stays. */
    void show(String words) {
        boolean untouched = field.getText().equals(stored) || !field.isFocused();
        stored = words;
        if (untouched) {
            field.setText(words);
        }
    }

    void settle() {
        String typed = field.getText().strip();
        if (!typed.equals(stored)) {
            stored = typed;
            save.accept(typed);
        }
    }
}
