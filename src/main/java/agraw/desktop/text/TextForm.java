package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.WordsArea;
import agraw.model.CaseStudy;
import agraw.model.TextKind;
import agraw.words.Direction;
import agraw.words.Languages;
import agraw.workbench.Saying;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks what a text is called, of what kind and in what language; and for a new one, for its case and its words. */
final class TextForm extends VBox {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ar", "es", "zgh", "pt", "de", "it", "ff", "wo");
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final Label heading = new Label();
    private final TextField title = new TextField();
    private final Choices<TextKind> kind;
    private final Choices<String> language;
    private final Choices<CaseStudy> caseStudy;
    private final WordsArea words = new WordsArea();
    private final VBox caseBox;
    private final VBox wordsBox;
    private final Label missing = new Label();
    private final Button save = new Button();
    private Consumer<Filled> done = filled -> {};
    private Runnable closed = () -> {};
    private boolean isNew;

    /**
     * What was filled in.
     *
     * @param caseStudy the case of a new text; nothing for one that is there
     * @param words of a new text
     */
    record Filled(Optional<CaseStudy> caseStudy, String title, TextKind kind, String language, String words) {}

    TextForm(Desk desk) {
        super(14);
        this.desk = desk;
        getStyleClass().add("text-form");
        heading.getStyleClass().add(Styles.TITLE_4);
        kind = new Choices<>(any -> Saying.constant(desk.messages(), any), desk.say("text.form.choose"), any -> {});
        language = new Choices<>(
                tag -> Languages.name(tag, desk.messages().locale()), desk.say("text.form.choose"), this::direct);
        caseStudy =
                new Choices<>(study -> study.key() + " · " + study.title(), desk.say("text.form.choose"), any -> {});
        missing.getStyleClass().add(Styles.DANGER);
        missing.managedProperty().bind(missing.textProperty().isNotEmpty());
        title.setPromptText(desk.say("text.form.title.prompt"));
        words.setPromptText(desk.say("text.form.words.prompt"));
        words.setMaxHeight(Double.MAX_VALUE);
        caseBox = field("text.form.case", caseStudy);
        wordsBox = field("text.form.words", words);
        VBox.setVgrow(wordsBox, Priority.ALWAYS);
        VBox.setVgrow(words, Priority.ALWAYS);
        for (VBox box : List.of(caseBox, wordsBox)) {
            box.managedProperty().bind(box.visibleProperty());
        }
        VBox kindBox = field("text.form.kind", kind);
        VBox languageBox = field("text.form.language", language);
        HBox.setHgrow(kindBox, Priority.ALWAYS);
        HBox.setHgrow(languageBox, Priority.ALWAYS);
        getChildren()
                .addAll(
                        heading,
                        caseBox,
                        field("text.form.title", title),
                        new HBox(12, kindBox, languageBox),
                        wordsBox,
                        missing,
                        buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private VBox field(String key, Node control) {
        Label label = new Label(desk.say(key));
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        control.setAccessibleText(desk.say(key));
        return new VBox(4, label, control);
    }

    private Node buttons() {
        save.getStyleClass().add(Styles.ACCENT);
        save.setTooltip(new Tooltip(SAVE.getDisplayText()));
        save.setOnAction(_ -> save());
        Button cancel = new Button(desk.say("text.form.cancel"));
        cancel.setTooltip(new Tooltip(desk.say("text.key.escape")));
        cancel.setOnAction(_ -> closed.run());
        HBox row = new HBox(8, save, cancel);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    /** Asks for a new text of one of these cases. */
    void askNew(List<CaseStudy> cases, Optional<CaseStudy> of, Consumer<Filled> then) {
        isNew = true;
        done = then;
        heading.setText(desk.say("text.form.new"));
        save.setText(desk.say("text.form.add"));
        caseStudy.show(cases, of);
        String tag = of.map(CaseStudy::language).orElse(desk.language());
        fill("", TextKind.TRANSCRIPT, tag);
        words.setText("");
    }

    /** Asks for other descriptions of a text. */
    void askDescription(String name, TextKind is, String tag, Consumer<Filled> then) {
        isNew = false;
        done = then;
        heading.setText(desk.say("text.form.describe"));
        save.setText(desk.say("text.form.save"));
        fill(name, is, tag);
    }

    private void fill(String name, TextKind is, String tag) {
        missing.setText("");
        caseBox.setVisible(isNew);
        wordsBox.setVisible(isNew);
        title.setText(name);
        kind.show(List.of(TextKind.values()), Optional.of(is));
        List<String> languages = new ArrayList<>(LANGUAGES);
        if (!languages.contains(tag)) {
            languages.addFirst(tag);
        }
        languages.sort((one, other) -> desk.order()
                .compare(
                        Languages.name(one, desk.messages().locale()),
                        Languages.name(other, desk.messages().locale())));
        language.show(languages, Optional.of(tag));
        direct(Optional.of(tag));
    }

    private void direct(Optional<String> tag) {
        words.setSurroundings(Direction.ofLanguage(tag.orElse("")));
    }

    /** What to do when the form is left, saved or not. */
    void setOnClosed(Runnable handler) {
        closed = handler;
    }

    private void pressed(KeyEvent event) {
        if (SAVE.match(event)) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            closed.run();
            event.consume();
        }
    }

    private void save() {
        @Nullable String lacking = lacking();
        missing.setText(lacking == null ? "" : desk.say("text.form.missing", lacking));
        if (lacking == null) {
            done.accept(new Filled(
                    isNew ? caseStudy.getValue() : Optional.empty(),
                    title.getText().strip(),
                    kind.getValue().orElse(TextKind.NOTE),
                    language.getValue().orElse(desk.language()),
                    words.getText()));
            closed.run();
        }
    }

    private @Nullable String lacking() {
        if (isNew && caseStudy.getValue().isEmpty()) {
            return desk.say("text.form.case");
        } else if (title.getText().isBlank()) {
            return desk.say("text.form.title");
        } else if (isNew && words.getText().isBlank()) {
            return desk.say("text.form.words");
        }
        return null;
    }

    @Override
    public void requestFocus() {
        title.requestFocus();
        title.selectAll();
    }
}
