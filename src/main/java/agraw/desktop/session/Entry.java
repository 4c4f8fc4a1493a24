package agraw.desktop.session;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.WordsArea;
import agraw.model.Asking;
import agraw.model.Followup;
import agraw.model.Participant;
import agraw.model.Utterance;
import agraw.workbench.NotedLine;
import agraw.workbench.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where lines are typed: who speaks above, the line itself, and below what it will say when it is ended. */
final class Entry extends VBox {
    private final Desk desk;
    private final SessionModel model;
    private final NoteController notes;
    private final SessionController controller;
    private final WordsArea words = new WordsArea();
    private final FlowText meaning = new FlowText("", "meaning");
    private final MannerBar manner;

    Entry(Desk desk, SessionModel model, NoteController notes, SessionController controller) {
        super(6);
        this.desk = desk;
        this.model = model;
        this.notes = notes;
        this.controller = controller;
        getStyleClass().add("entry");
        words.setId("session-entry");
        words.setAccessibleText(desk.say("session.entry"));
        words.setPromptText(desk.say("session.entry.prompt"));
        words.textProperty().bindBidirectional(model.typed);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button end = new Button(desk.say("session.entry.end"));
        end.setDefaultButton(false);
        end.setMinWidth(USE_PREF_SIZE);
        end.setFocusTraversable(false);
        end.setOnAction(_ -> notes.end());
        HBox line = new HBox(8, words, end);
        line.setAlignment(Pos.CENTER_LEFT);
        manner = new MannerBar(desk, model, notes);
        getChildren().addAll(new SpeakerBar(desk, model, controller), line, manner, meaning);
        model.typed.subscribe(this::tell);
        model.voice.subscribe(this::tell);
        model.question.subscribe(this::tell);
        model.rewriting.subscribe(this::tell);
        model.rewriting.subscribe(older -> older.ifPresent(_ -> words.toEnd()));
        model.notice.subscribe(this::tell);
        model.material.subscribe(this::tell);
    }

    /** Says what the line means as it stands. */
    private void tell() {
        String typed = model.typed.get();
        if (typed.isBlank() && !model.notice.get().isEmpty()) {
            meaning.setText(model.notice.get());
            return;
        }
        NotedLine line = model.parsed(typed);
        List<String> parts = new ArrayList<>();
        if (model.rewriting.get().isPresent()) {
            parts.add(desk.say("session.rewriting"));
        }
        line.speaker()
                .or(model.voice::get)
                .flatMap(model::participant)
                .map(model::called)
                .ifPresent(parts::add);
        if (!typed.isBlank()) {
            Utterance utterance = line.utterance() == null ? model.utterance.get() : line.utterance();
            parts.add(Saying.constant(desk.messages(), utterance == null ? Utterance.PARAPHRASE : utterance));
            Followup followup = line.followup() == null ? model.followup.get() : line.followup();
            if (followup != null) {
                parts.add(Saying.constant(desk.messages(), followup));
            }
            parts.addAll(line.tags().stream().map(this::tag).toList());
            line.unknown().forEach(code -> parts.add(desk.say("session.noCode", code)));
        }
        model.question
                .get()
                .flatMap(id -> model.material.get().flatMap(material -> material.asking(id)))
                .map(Asking::content)
                .ifPresent(question -> parts.add(desk.say("session.answering", question)));
        meaning.setText(parts.isEmpty() ? desk.say("session.hint") : String.join("  ·  ", parts));
    }

    private String tag(NotedLine.LineTag tag) {
        String stance = tag.stance() == null ? desk.say("stance.none") : Saying.constant(desk.messages(), tag.stance());
        String condition = Optional.ofNullable(tag.condition())
                .map(one -> " (" + one + ")")
                .orElse("");
        return tag.key() + " " + stance + condition;
    }

    /** Takes keys of the whole screen that belong to the line: Enter ends it, Alt and a key says who speaks and how. */
    boolean take(KeyEvent event) {
        boolean here = words.isFocusWithin();
        if (event.isAltDown() && !event.isShortcutDown() && alt(event)) {
            return true;
        }
        if (!here) {
            return false;
        }
        switch (event.getCode()) {
            case ENTER -> notes.end();
            case ESCAPE -> notes.giveUp();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean alt(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            controller.askNext(event.getCode() == KeyCode.PAGE_DOWN);
            return true;
        }
        if (event.getCode() == KeyCode.M) {
            notes.hold();
            return true;
        }
        String key = event.getCode().isDigitKey() || event.getCode().isKeypadKey()
                ? event.getCode().getName().replaceAll("\\D", "")
                : "";
        Optional<Participant> named = model.participants().stream()
                .filter(one -> one.key().equals(key))
                .findFirst();
        named.ifPresent(one -> model.voice.set(Optional.of(one.id())));
        return named.isPresent() || manner.take(event.getCode());
    }

    @Override
    public void requestFocus() {
        words.requestFocus();
    }
}
