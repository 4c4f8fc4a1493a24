package agraw.desktop.library;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Naming;
import agraw.words.Languages;
import agraw.workbench.Templates;
import atlantafx.base.theme.Styles;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for the key, title and language of a new case. What is wrong is said beside the field, when it is left or sent. */
final class NewCaseForm extends VBox {
    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr");

    private final Desk desk;
    private final LibraryModel model;
    private final LibraryScreen screen;
    private final Runnable closed;
    private final TextField key = new TextField();
    private final TextField title = new TextField();
    private final ComboBox<String> language = new ComboBox<>();
    private final ComboBox<Templates.Line> template = new ComboBox<>();
    private final FlowText keyProblem = problem();
    private final FlowText titleProblem = problem();

    NewCaseForm(Desk desk, LibraryModel model, LibraryScreen screen, Runnable closed) {
        this.desk = desk;
        this.model = model;
        this.screen = screen;
        this.closed = closed;
        getStyleClass().add("new-case");
        setMinHeight(USE_PREF_SIZE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        key.setId("new-case-key");
        key.setPromptText(desk.say("library.new.key.prompt"));
        key.setPrefColumnCount(10);
        title.setId("new-case-title");
        title.setPromptText(desk.say("library.new.title.prompt"));
        language.getItems()
                .setAll(LANGUAGES.stream()
                        .sorted(Comparator.comparing(this::name, desk.order()))
                        .toList());
        language.setConverter(Naming.of(this::name));
        language.setValue(LANGUAGES.contains(desk.language()) ? desk.language() : "en");
        template.setConverter(Naming.of(line -> line.template().labels().in(desk.language())));
        template.setId("new-case-template");
        template.setPrefWidth(220);
        tip(template);
        tip(language);
        VBox templateField = field(desk.say("library.new.template"), template, problem());
        templateField.setVisible(false);
        templateField.managedProperty().bind(templateField.visibleProperty());
        // Where there is one template nobody has to choose.
        template.getItems().addListener((javafx.collections.ListChangeListener<Templates.Line>)
                _ -> templateField.setVisible(template.getItems().size() > 1));
        VBox titleField = field(desk.say("library.new.title"), title, titleProblem);
        HBox.setHgrow(titleField, Priority.ALWAYS);
        Button create = new Button(desk.say("library.new.create"));
        create.getStyleClass().add(Styles.ACCENT);
        create.setId("new-case-create");
        create.setMinWidth(USE_PREF_SIZE);
        create.setOnAction(_ -> send());
        Button cancel = new Button(desk.say("library.new.cancel"));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> close());
        HBox buttons = new HBox(8, create, cancel);
        buttons.setMinWidth(USE_PREF_SIZE);
        VBox actions = field(" ", buttons, problem());
        actions.setMinWidth(USE_PREF_SIZE);
        HBox fields = new HBox(
                12,
                field(desk.say("library.new.key"), key, keyProblem),
                titleField,
                field(desk.say("library.new.language"), language, problem()),
                templateField,
                actions);
        fields.setAlignment(Pos.TOP_LEFT);
        getChildren().add(fields);
        key.setOnAction(_ -> send());
        title.setOnAction(_ -> send());
        key.focusedProperty().subscribe(focused -> {
            if (!focused && isVisible() && !key.getText().isBlank()) {
                check();
            }
        });
        key.textProperty().subscribe(() -> keyProblem.setText(""));
        title.textProperty().subscribe(() -> titleProblem.setText(""));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /** Wraps under its field, however narrow that is. */
    private static FlowText problem() {
        return new FlowText("", "problem", Styles.DANGER, Styles.TEXT_SMALL);
    }

    private static VBox field(String name, Region control, FlowText problem) {
        Label label = new Label(name);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        label.setLabelFor(control);
        label.setMinWidth(USE_PREF_SIZE);
        problem.setPrefWidth(0); // as wide as the field
        problem.setMinHeight(USE_PREF_SIZE);
        return new VBox(3, label, control, problem);
    }

    /** What is chosen may be longer than its box. */
    private static <T> void tip(ComboBox<T> box) {
        box.tooltipProperty()
                .bind(box.valueProperty()
                        .map(value -> new Tooltip(box.getConverter().toString(value))));
        box.setMinWidth(110);
    }

    private String name(String tag) {
        return Languages.name(tag, desk.messages().locale());
    }

    void open() {
        setVisible(true);
        key.requestFocus();
        desk.work()
                .read(() -> Templates.of(desk.workbench()).all())
                .onDone(lines -> {
                    template.getItems().setAll(lines);
                    template.getSelectionModel().selectFirst();
                })
                .onFailed(desk.tell())
                .start();
    }

    private void close() {
        setVisible(false);
        key.clear();
        title.clear();
        keyProblem.setText("");
        titleProblem.setText("");
        closed.run();
    }

    /** Whether both fields can be taken; says beside them what is wrong. */
    private boolean check() {
        String wrongKey = key.getText().isBlank()
                ? desk.say("library.new.key.missing")
                : model.hasKey(key.getText()) ? desk.say("library.new.key.taken") : "";
        keyProblem.setText(wrongKey);
        return wrongKey.isEmpty();
    }

    private @Nullable UUID chosen() {
        Templates.Line line = template.getValue();
        return line == null ? null : line.template().id();
    }

    private void send() {
        boolean keyIsGood = check();
        boolean titleIsGood = !title.getText().isBlank();
        titleProblem.setText(titleIsGood ? "" : desk.say("library.new.title.missing"));
        if (!keyIsGood) {
            key.requestFocus();
        } else if (!titleIsGood) {
            title.requestFocus();
        } else {
            screen.create(key.getText(), title.getText(), language.getValue(), chosen(), this::close);
        }
    }
}
