package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.WordsArea;
import agraw.model.CaseStudy;
import agraw.model.Text;
import agraw.model.TextKind;
import agraw.words.Direction;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Asks for a new text: its case, what it is called, and its words. Nothing that was written here is lost: a form that was left comes
 * back as it was, until its words are in the workbook.
 */
final class NewTextForm extends TextForm {
    private static final int LEAST_LINES = 4;
    private static final int TITLE = 60;

    private final Desk desk;
    private final EditController edits;
    private final TextFields fields;
    private final Choices<CaseStudy> caseStudy;
    private final WordsArea words = new WordsArea();
    private boolean adding;

    NewTextForm(Desk desk, EditController edits) {
        super(desk, "text.form.new", "text.form.add", "text.form.later");
        this.desk = desk;
        this.edits = edits;
        getStyleClass().add("new-text");
        fields = new TextFields(desk, this::direct);
        caseStudy =
                new Choices<>(study -> study.key() + " · " + study.title(), desk.say("text.form.choose"), any -> {});
        words.setPromptText(desk.say("text.form.words.prompt"));
        words.setScrolling(LEAST_LINES);
        words.setMaxHeight(Double.MAX_VALUE);
        VBox caseBox = field(desk, "text.form.case", caseStudy);
        caseBox.setMinHeight(Region.USE_PREF_SIZE);
        VBox wordsBox = field(desk, "text.form.words", words);
        VBox.setVgrow(wordsBox, Priority.ALWAYS);
        VBox.setVgrow(words, Priority.ALWAYS);
        part(caseBox);
        part(fields);
        part(wordsBox);
        clear(desk.language());
    }

    /** Asks for a new text of one of these cases, or goes on with what was begun. */
    void ask(List<CaseStudy> cases, Optional<CaseStudy> of) {
        begin();
        if (!isBegun()) {
            clear(of.map(CaseStudy::language).orElse(desk.language()));
            caseStudy.show(cases, of);
            return;
        }
        Optional<CaseStudy> chosen = caseStudy
                .chosen()
                .flatMap(before -> cases.stream()
                        .filter(study -> study.id().equals(before.id()))
                        .findFirst());
        caseStudy.show(cases, chosen.or(() -> of));
    }

    /** Whether something was written that is not in the workbook. */
    boolean isBegun() {
        return hasWords() || !fields.filled().title().isEmpty();
    }

    private boolean hasWords() {
        return !words.getText().isBlank();
    }

    private void clear(String language) {
        fields.fill(new TextFields.Filled("", TextKind.TRANSCRIPT, language));
        direct(Optional.of(language));
        words.setText("");
    }

    private void direct(Optional<String> tag) {
        words.setSurroundings(Direction.ofLanguage(tag.orElse("")));
    }

    @Override
    Optional<String> lacking() {
        if (caseStudy.chosen().isEmpty()) {
            return Optional.of("text.form.case");
        } else if (fields.filled().title().isEmpty()) {
            return Optional.of("text.form.title");
        }
        return hasWords() ? Optional.empty() : Optional.of("text.form.words");
    }

    @Override
    void save() {
        caseStudy
                .chosen()
                .ifPresent(study -> add(study, text -> desk.go().accept(new Destination.Text(text.id(), null))));
    }

    /**
     * Puts what was written into the workbook, because the person leaves: without a title it is called by its first words. Words for
     * which no case was chosen have no place there yet and are kept here.
     */
    void settle() {
        if (hasWords()) {
            caseStudy.chosen().ifPresent(study -> add(study, edits::tellAdded));
        }
    }

    private void add(CaseStudy study, Consumer<Text> then) {
        if (adding) {
            return;
        }
        setAdding(true);
        TextFields.Filled filled = fields.filled();
        String title = filled.title().isEmpty() ? firstWords() : filled.title();
        edits.add(
                study,
                new TextFields.Filled(title, filled.kind(), filled.language()),
                words.getText(),
                text -> {
                    clear(desk.language());
                    close();
                    then.accept(text);
                },
                () -> setAdding(false));
    }

    private String firstWords() {
        String line = words.getText().strip().lines().findFirst().orElse("");
        return Shortened.to(TITLE, line);
    }

    /** While the words are on their way to the workbook they are not changed, so that those that were added are those that go. */
    private void setAdding(boolean now) {
        adding = now;
        setBusy(now);
        words.editableProperty().set(!now);
    }

    @Override
    public void requestFocus() {
        if (hasWords()) {
            words.requestFocus();
        } else {
            fields.requestFocus();
        }
    }
}
