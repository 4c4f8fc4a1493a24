package agraw.desktop.session;

import agraw.desktop.kit.Desk;
import agraw.model.Followup;
import agraw.model.Ids;
import agraw.model.Paragraph;
import agraw.model.SessionMaterial;
import agraw.model.Utterance;
import agraw.workbench.Correcting;
import agraw.workbench.NotedLine;
import agraw.workbench.Noting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Takes lines as they are typed. What is typed is on the disk a moment later, whether or not the typing pauses: a power cut costs less than the
 * last second. All calls come on the JavaFX thread.
 */
final class NoteController {
    /** With the commit, less than a second. */
    private static final Duration KEEP = Duration.millis(700);

    private final Desk desk;
    private final SessionModel model;
    private final Noting noting;
    private final Correcting correcting;
    private final PauseTransition keep = new PauseTransition(KEEP);
    private final Runnable first;
    private @Nullable Draft draft;

    /** The line that is being typed: its id, when it was begun, and what of it is on its way to the disk. */
    private static final class Draft {
        private final UUID id;
        private final Instant begun;
        private String kept = "";

        Draft(UUID id, Instant begun) {
            this.id = id;
            this.begun = begun;
        }
    }

    NoteController(Desk desk, SessionModel model, Runnable first) {
        this.desk = desk;
        this.first = first;
        this.model = model;
        this.noting = Noting.of(desk.workbench());
        this.correcting = Correcting.of(desk.workbench());
        keep.setOnFinished(_ -> keep());
        model.typed.subscribe(this::typed);
    }

    private Optional<UUID> text() {
        return model.material
                .get()
                .map(SessionMaterial::text)
                .map(text -> text.text().id());
    }

    private void typed(String words) {
        if (words.isBlank() && draft == null) {
            return;
        }
        if (draft == null) {
            Draft begun = new Draft(Ids.next(), Instant.now());
            draft = begun;
            model.lines.hide(begun.id);
            first.run(); // who types has begun
        }
        if (keep.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            keep.playFromStart(); // and not again with each key: typing without a pause is kept too
        }
    }

    /** Keeps what is typed so far. */
    void keep() {
        keep.stop();
        Draft now = draft;
        String words = model.typed.get();
        if (now == null || words.equals(now.kept) || (words.isBlank() && now.kept.isEmpty())) {
            return;
        }
        now.kept = words;
        Noting.Manner manner = manner(now);
        text().ifPresent(text -> write(() -> noting.draft(text, now.id, words, manner)));
    }

    private Noting.Manner manner(Draft line) {
        return new Noting.Manner(
                line.begun,
                model.voice.get().orElse(null),
                model.question.get().orElse(null),
                words(model.spoken.get()),
                words(model.interpreter.get()));
    }

    private static @Nullable String words(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    /** Ends the line. */
    void end() {
        keep.stop();
        Draft now = draft;
        UUID text = text().orElse(null);
        String words = model.typed.get();
        if (now == null || text == null || (words.isBlank() && now.kept.isBlank())) {
            return;
        }
        NotedLine parsed = whole(model.parsed(words));
        parsed.speaker().ifPresent(voice -> model.voice.set(Optional.of(voice)));
        Noting.Manner manner = manner(now);
        model.notice.set(
                parsed.unknown().isEmpty() ? "" : desk.say("session.unknownCode", String.join(", ", parsed.unknown())));
        forget();
        write(() -> noting.note(text, now.id, parsed, manner));
    }

    /** The line with what was said of it beside its words. */
    private NotedLine whole(NotedLine line) {
        Utterance utterance = line.utterance() == null ? model.utterance.get() : line.utterance();
        Followup followup = line.followup() == null ? model.followup.get() : line.followup();
        return new NotedLine(line.content(), line.speaker(), utterance, followup, line.tags(), line.unknown());
    }

    private void forget() {
        draft = null;
        model.rewriting.set(Optional.empty());
        model.typed.set("");
        model.followup.set(null);
        model.utterance.set(null);
        model.lines.hide(null);
    }

    /** Gives up the line that is being typed; an older one stays as it was kept. */
    void giveUp() {
        Draft now = draft;
        keep.stop();
        boolean older = model.rewriting.get().isPresent();
        boolean kept = now != null && !now.kept.isEmpty();
        forget();
        if (now != null && kept && !older) {
            write(() -> correcting.remove(List.of(now.id)));
        }
    }

    /** Writes an older line again, in the place where lines are typed. */
    void rewrite(Paragraph line) {
        end();
        Instant said = line.said() == null ? Instant.now() : line.said();
        Draft older = new Draft(line.id(), said);
        String words = line.content().equals(Noting.HELD) ? "" : line.content();
        older.kept = words;
        draft = older;
        model.voice.set(Optional.ofNullable(line.voice()));
        model.question.set(Optional.ofNullable(line.answers()));
        model.spoken.set(line.spoken() == null ? "" : line.spoken());
        model.interpreter.set(line.interpreter() == null ? "" : line.interpreter());
        model.utterance.set(line.utterance());
        model.followup.set(line.followup());
        model.lines.hide(line.id());
        model.typed.set(words);
        model.rewriting.set(Optional.of(line.id()));
    }

    /** Holds this moment, to be written when there is time. */
    void hold() {
        Noting.Manner manner = manner(new Draft(Ids.next(), Instant.now()));
        text().ifPresent(text -> write(() -> noting.hold(text, manner)));
    }

    /** Mends lines that were noted. */
    void correct(Consumer<Correcting> correction) {
        write(() -> correction.accept(correcting));
    }

    private void write(Runnable change) {
        desk.work().change(change).start();
    }
}
