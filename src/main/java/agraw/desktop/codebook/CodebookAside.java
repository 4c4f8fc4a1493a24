package agraw.desktop.codebook;

import agraw.desktop.kit.CodeChooser;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Code;
import agraw.workbench.Codebooks;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What lies over the editor for a moment, and changes more than one code. */
final class CodebookAside extends VBox {
    private final CodebookController controller;
    private final CodebookModel model;
    private final Desk desk;

    CodebookAside(CodebookController controller) {
        super(12);
        this.controller = controller;
        this.model = controller.model();
        this.desk = controller.desk();
        getStyleClass().add("aside");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                close();
                press.consume();
            }
        });
    }

    void open(Node focus, Node... nodes) {
        getChildren().setAll(nodes);
        setVisible(true);
        Platform.runLater(focus::requestFocus);
    }

    /** Goes away; the editor is there again. */
    void close() {
        setVisible(false);
        getChildren().clear();
    }

    Button button(String key, Runnable action) {
        Button button = new Button(desk.messages().say(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private String name(Code code) {
        return code.key() + " " + code.labels().in(model.language.get());
    }

    private FlowPane buttons(Button act) {
        act.getStyleClass().add(Styles.ACCENT);
        return new FlowPane(8, 8, act, button("codebook.cancel", this::close));
    }

    /** Asks which code takes the tags of one. */
    void merge(Code code) {
        CodeChooser chooser = new CodeChooser(desk, into -> {
            if (!into.id().equals(code.id())) {
                controller.merge(code.id(), into.id());
                close();
            }
        });
        chooser.show(model.codebook());
        open(
                chooser,
                new FlowText(desk.say("codebook.merge.title", name(code)), "title"),
                new FlowText(desk.say("codebook.merge.help", model.counted.get().tags(code.id())), "muted"),
                chooser,
                buttons(button("codebook.merge.do", chooser::choose)));
    }

    /** Asks what the second code is called and which tags it takes. */
    void split(Code code) {
        TextField name = new TextField();
        name.setPromptText(desk.say("codebook.split.name"));
        name.setAccessibleText(desk.say("codebook.split.name"));
        VBox passages = new VBox(10);
        List<CheckBox> boxes = new ArrayList<>();
        List<UUID> tags = new ArrayList<>();
        for (Codebooks.Example example : model.examples.get()) {
            CheckBox box = new CheckBox();
            box.setMnemonicParsing(false);
            FlowText quote = new FlowText(
                    example.tag().quote() == null ? "" : example.tag().quote());
            quote.setOnMouseClicked(_ -> box.setSelected(!box.isSelected()));
            box.setAccessibleText(quote.getText());
            HBox.setHgrow(quote, Priority.ALWAYS);
            passages.getChildren().add(new HBox(8, box, quote));
            boxes.add(box);
            tags.add(example.tag().id());
        }
        ScrollPane scroll = new ScrollPane(passages);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button act = button("codebook.split.do", () -> {
            List<UUID> taken = new ArrayList<>();
            for (int at = 0; at < boxes.size(); at++) {
                if (boxes.get(at).isSelected()) {
                    taken.add(tags.get(at));
                }
            }
            controller.split(code.id(), taken, name.getText().strip());
            close();
        });
        act.disableProperty().bind(name.textProperty().map(String::isBlank));
        open(
                name,
                new FlowText(desk.say("codebook.split.title", name(code)), "title"),
                new FlowText(desk.say("codebook.split.help"), "muted"),
                name,
                scroll,
                buttons(act));
    }

    /** A code without tags and codes goes at once, because it can be undone; else what happens to them is said first. */
    void delete(Code code) {
        long tags = model.counted.get().tags(code.id());
        int below = model.codebook().below(code.id()).size();
        UUID parent = code.parent();
        if (tags == 0 && below == 0) {
            controller.delete(code.id());
            return;
        }
        Button act = parent == null
                ? button("codebook.merge", () -> merge(code))
                : button("codebook.delete.do", () -> {
                    controller.delete(code.id());
                    close();
                });
        String above = model.codebook()
                .find(parent == null ? code.id() : parent)
                .map(this::name)
                .orElse("");
        open(
                act,
                new FlowText(desk.say("codebook.delete.title", name(code)), "title"),
                new FlowText(
                        parent == null
                                ? desk.say("codebook.delete.principle", tags, below)
                                : desk.say("codebook.delete.help", tags, below, above)),
                buttons(act));
    }
}
