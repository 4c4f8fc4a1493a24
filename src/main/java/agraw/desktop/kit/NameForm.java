package agraw.desktop.kit;

import agraw.workbench.Saying;
import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** Asks for a name in a line of the screen; what is wrong with it is said beside it. */
public final class NameForm extends HBox {
    private final Desk desk;
    private final Runnable closed;
    private final Label label = new Label();
    private final TextField name = new TextField();
    private final Label problem = new Label();
    private Asked asked = (_, _) -> {};

    /** Does something with a name; hears whether it was taken, and otherwise why not. */
    public interface Asked {
        void take(String name, Answer answer);
    }

    /** What becomes of the form. */
    public record Answer(Runnable done, Consumer<Throwable> refused) {}

    /**
     * @param closed runs when it is done with
     */
    public NameForm(Desk desk, Runnable closed) {
        this.desk = desk;
        this.closed = closed;
        getStyleClass().addAll("new-case", "name-form");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(10);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        label.setLabelFor(name);
        label.setMinWidth(USE_PREF_SIZE);
        name.setId("view-name");
        name.setPrefColumnCount(22);
        problem.getStyleClass().addAll("problem", Styles.DANGER, Styles.TEXT_SMALL);
        problem.setMinWidth(0);
        Button save = new Button(desk.say("views.name.save"));
        save.getStyleClass().add(Styles.ACCENT);
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(_ -> send());
        Button cancel = new Button(desk.say("library.new.cancel"));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> close());
        name.setOnAction(_ -> send());
        name.textProperty().subscribe(() -> problem.setText(""));
        getChildren().addAll(label, name, save, cancel, problem);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /** Asks for a name. */
    public void open(String question, String proposed, Asked next) {
        asked = next;
        label.setText(question);
        name.setText(proposed);
        setVisible(true);
        name.requestFocus();
        name.selectAll();
    }

    private void send() {
        asked.take(name.getText(), new Answer(this::close, why -> {
            problem.setText(Saying.problem(desk.messages(), why));
            name.requestFocus();
        }));
    }

    private void close() {
        setVisible(false);
        name.clear();
        closed.run();
    }
}
