package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.WordsArea;
import agraw.model.Paragraph;
import agraw.words.Direction;
import atlantafx.base.theme.Styles;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The words of one paragraph to be written. They are committed as they are typed; the tags in them move along. */
final class ParagraphEditor extends VBox {
    private final EditController controller;
    private final WordsArea words = new WordsArea();
    private @Nullable UUID paragraph;
    private Runnable closed = () -> {};

    ParagraphEditor(Desk desk, EditController controller) {
        super(10);
        this.controller = controller;
        getStyleClass().addAll("text-form", "paragraph-editor");
        Label heading = new Label(desk.say("text.edit.title"));
        heading.getStyleClass().add(Styles.TITLE_4);
        FlowText help = new FlowText(desk.say("text.edit.help"), "muted");
        Button done = new Button(desk.say("text.edit.done"));
        done.getStyleClass().add(Styles.ACCENT);
        done.setTooltip(new Tooltip(desk.say("text.key.escape")));
        done.setOnAction(_ -> close());
        HBox buttons = new HBox(done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        words.setAccessibleText(desk.say("text.edit.title"));
        words.setOnSettled(this::write);
        VBox.setVgrow(words, Priority.ALWAYS);
        getChildren().addAll(heading, help, words, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean enter = event.getCode() == KeyCode.ENTER;
            if (event.getCode() == KeyCode.ESCAPE || enter) {
                close();
                event.consume();
            }
        });
    }

    /** Lets the person write a paragraph of a text in some language. */
    void edit(Paragraph of, String language) {
        paragraph = null;
        words.setSurroundings(Direction.ofLanguage(language));
        words.setText(of.content());
        paragraph = of.id();
    }

    /** What to do when the person has finished. */
    void setOnClosed(Runnable handler) {
        closed = handler;
    }

    private void write(String content) {
        UUID id = paragraph;
        if (id != null) {
            controller.write(id, content);
        }
    }

    private void close() {
        settle();
        closed.run();
    }

    /** Commits what is being typed. */
    void settle() {
        words.settle();
    }

    @Override
    public void requestFocus() {
        words.requestFocus();
    }
}
