package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.WordsArea;
import agraw.model.Paragraph;
import agraw.words.Direction;
import agraw.workbench.Editing;
import atlantafx.base.theme.Styles;
import java.util.Optional;
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
    private static final int LEAST_LINES = 3;

    private final TextModel model;
    private final EditController controller;
    private final WordsArea words = new WordsArea();
    private @Nullable UUID paragraph;
    /** What the workbook holds, as far as this screen knows. */
    private String stored = "";
    /** What was handed to the workbook last: what the next words take the place of. */
    private String written = "";

    private Runnable closed = () -> {};

    ParagraphEditor(Desk desk, TextModel model, EditController controller) {
        super(10);
        this.model = model;
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
        words.setScrolling(LEAST_LINES);
        words.setMaxHeight(Double.MAX_VALUE);
        VBox.setVgrow(words, Priority.ALWAYS);
        getChildren().addAll(heading, help, words, buttons);
        model.material().subscribe(this::follow);
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
        stored = of.content();
        written = of.content();
    }

    /** Shows what the workbook holds now, for instance after an undo, unless other words are being typed. */
    private void follow() {
        UUID id = paragraph;
        if (id == null || !isVisible()) {
            return;
        }
        Optional<Paragraph> now = model.material().get().stream()
                .flatMap(text -> text.paragraphs().stream())
                .filter(any -> any.id().equals(id))
                .findFirst();
        if (now.isEmpty()) {
            paragraph = null; // it is gone, and so is what could be written into it
            closed.run();
            return;
        }
        String content = now.get().content();
        if (Editing.content(words.getText()).equals(stored) && !content.equals(stored)) {
            words.setText(content);
            written = content;
        }
        stored = content;
    }

    /** What to do when the person has finished. */
    void setOnClosed(Runnable handler) {
        closed = handler;
    }

    private void write(String content) {
        UUID id = paragraph;
        if (id != null) {
            controller.write(id, written, content);
            written = content;
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
