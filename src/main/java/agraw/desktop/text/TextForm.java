package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What forms over the text have in common: a heading, fields, what is lacking, and the buttons. */
abstract class TextForm extends VBox {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final Label missing = new Label();
    private final Button save;
    private final HBox buttons;
    private Runnable closed = () -> {};

    /** The words are keys of the bundle. */
    TextForm(Desk desk, String heading, String saveWords, String closeWords) {
        super(14);
        this.desk = desk;
        getStyleClass().add("text-form");
        Label title = new Label(desk.say(heading));
        title.getStyleClass().add(Styles.TITLE_4);
        title.setMinHeight(USE_PREF_SIZE);
        missing.getStyleClass().add(Styles.DANGER);
        missing.managedProperty().bind(missing.textProperty().isNotEmpty());
        save = new Button(desk.say(saveWords));
        save.getStyleClass().add(Styles.ACCENT);
        save.setTooltip(new Tooltip(desk.say("text.key.save")));
        save.setOnAction(_ -> trySave());
        Button close = new Button(desk.say(closeWords));
        close.setTooltip(new Tooltip(desk.say("text.key.escape")));
        close.setOnAction(_ -> closed.run());
        buttons = new HBox(8, save, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, missing, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Puts a further button before the others. The words are keys of the bundle. */
    final Button button(String words, String tip, Runnable action) {
        Button button = new Button(desk.messages().say(words));
        button.getStyleClass().add(Styles.FLAT);
        button.setTooltip(new Tooltip(desk.messages().say(tip)));
        button.setOnAction(_ -> action.run());
        buttons.getChildren().addFirst(button);
        return button;
    }

    /** Puts a part of the form below the ones before it. */
    final void part(Node part) {
        getChildren().add(getChildren().size() - 2, part);
    }

    static VBox field(Desk desk, String key, Node control) {
        Label label = new Label(desk.say(key));
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        control.setAccessibleText(desk.say(key));
        return new VBox(4, label, control);
    }

    private void pressed(KeyEvent event) {
        if (SAVE.match(event)) {
            save.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            closed.run();
            event.consume();
        }
    }

    private void trySave() {
        Optional<String> lacking = lacking();
        missing.setText(
                lacking.map(key -> desk.say("text.form.missing", desk.say(key))).orElse(""));
        if (lacking.isEmpty()) {
            save();
        }
    }

    /** Says nothing of what is lacking. */
    final void begin() {
        missing.setText("");
    }

    /** Lets nobody save twice. */
    final void setBusy(boolean busy) {
        save.setDisable(busy);
    }

    /** What to do when the form is left, saved or not. */
    final void setOnClosed(Runnable handler) {
        closed = handler;
    }

    final void close() {
        closed.run();
    }

    /** The key of the name of a field that must be filled in and is not. */
    abstract Optional<String> lacking();

    abstract void save();
}
