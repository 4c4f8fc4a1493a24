package agraw.desktop.text;

import agraw.desktop.kit.Choices;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Typing;
import agraw.desktop.kit.WordsArea;
import agraw.model.CaseStudy;
import agraw.model.TextKind;
import agraw.words.Direction;
import agraw.workbench.Documents;
import agraw.workbench.Drafting;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Asks for a new text: its case, what it is called, and its words. The text is in the workbook from its first words on, and is written
 * as they are; a form that was left comes back as it was, until the person has finished with it.
 */
final class NewTextForm extends TextForm {
    private static final int LEAST_LINES = 4;
    private static final int TITLE = 60;

    private final Desk desk;
    private final EditController edits;
    private final TextFields fields;
    private final Choices<CaseStudy> caseStudy;
    private final WordsArea words = new WordsArea();
    private final Typing titled;
    private EditController.Begun begun = new EditController.Begun();
    private final TakingDocuments documents;
    private boolean adding;

    /** Whether the workbook has it, or is about to. */
    private boolean isKept;

    NewTextForm(Desk desk, EditController edits) {
        super(desk, "text.form.new", "text.form.add", "text.form.later");
        this.desk = desk;
        this.edits = edits;
        getStyleClass().add("new-text");
        fields = new TextFields(desk, tag -> {
            direct(tag);
            keep();
        });
        titled = new Typing(fields.titleProperty());
        caseStudy = new Choices<>(study -> study.key() + " · " + study.title(), desk.say("text.form.choose"), _ -> {
            allow();
            keep();
        });
        words.setOnSettled(_ -> keep());
        button("text.form.discard", "text.form.discard.help", this::discard).setId("text-discard");
        documents = edits.takingDocuments();
        Button take = button("documents.take", "documents.take.help", this::takeDocuments);
        take.setId("text-documents");
        documents
                .busy()
                .subscribe(busy -> take.setText(desk.messages().say(busy ? "documents.stop" : "documents.take")));
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
            caseStudy.show(cases, of.or(() -> cases.size() == 1 ? Optional.of(cases.getFirst()) : Optional.empty()));
            allow();
            return;
        }
        Optional<CaseStudy> chosen = caseStudy
                .chosen()
                .flatMap(before -> cases.stream()
                        .filter(study -> study.id().equals(before.id()))
                        .findFirst());
        caseStudy.show(cases, chosen.or(() -> of));
        allow();
    }

    /** Words are written where they have a place: in a case. */
    private void allow() {
        boolean has = caseStudy.chosen().isPresent();
        words.setDisable(!has);
        words.setPromptText(desk.messages().say(has ? "text.form.words.prompt" : "text.form.words.caseFirst"));
    }

    /** Whether something was written that is not in the workbook. */
    boolean isBegun() {
        return hasWords() || !fields.filled().title().isEmpty();
    }

    private boolean hasWords() {
        return !words.getText().isBlank();
    }

    private void clear(String language) {
        begun = new EditController.Begun();
        fields.fill(new TextFields.Filled("", TextKind.TRANSCRIPT, language));
        titled.begin(begun, "", false, _ -> keep());
        direct(Optional.of(language));
        words.setText("");
        isKept = false;
    }

    /** Writes what is there now, if there are words, or were. */
    private void keep() {
        if (!adding && (isKept || hasWords())) {
            caseStudy.chosen().ifPresent(study -> {
                edits.draft(begun, draft(study, isKept ? fields.filled().title() : title()));
                isKept = true;
            });
        }
    }

    private Drafting.Draft draft(CaseStudy study, String title) {
        TextFields.Filled filled = fields.filled();
        return new Drafting.Draft(study.id(), filled.kind(), title, filled.language(), words.getText());
    }

    /** What was filled in, or else the first words. */
    private String title() {
        String filled = fields.filled().title();
        return filled.isEmpty() ? firstWords() : filled;
    }

    /** Makes documents the texts of the chosen case, instead of words that are written here. */
    private void takeDocuments() {
        documents.ask(into(), this::close);
    }

    /** Takes documents that were dropped or pasted here. */
    void take(List<Path> files) {
        documents.take(files, into(), this::close);
    }

    private Documents.Into into() {
        TextFields.Filled filled = fields.filled();
        UUID study = caseStudy.chosen().map(CaseStudy::id).orElse(null);
        return new Documents.Into(study, filled.kind(), filled.language());
    }

    /** Takes away what was begun: the text goes too, and comes back with an undo. */
    private void discard() {
        if (!adding) {
            edits.discard(begun);
            clear(desk.language());
            close();
        }
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
        finish(id -> desk.go().accept(new Destination.Text(id, null)));
    }

    /** Finishes with what was written, because the person leaves: without a title it is called by its first words. */
    void settle() {
        String title = title();
        if (hasWords()) {
            finish(_ -> edits.tellAdded(title));
        } else if (isKept) {
            discard(); // all its words were taken out again
        }
    }

    private void finish(Consumer<UUID> then) {
        Optional<CaseStudy> study = caseStudy.chosen();
        if (adding || study.isEmpty()) {
            return;
        }
        setAdding(true);
        edits.finish(
                begun,
                draft(study.get(), title()),
                id -> {
                    clear(desk.language());
                    close();
                    then.accept(id);
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
