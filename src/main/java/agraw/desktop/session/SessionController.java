package agraw.desktop.session;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Job;
import agraw.desktop.kit.Refresh;
import agraw.model.AgendaItem;
import agraw.model.Asking;
import agraw.model.AskingState;
import agraw.model.CaseStudy;
import agraw.model.Codebook;
import agraw.model.Entity;
import agraw.model.Kind;
import agraw.model.Question;
import agraw.model.SessionKind;
import agraw.model.SessionMaterial;
import agraw.model.Side;
import agraw.workbench.SessionGuide;
import agraw.workbench.SessionSpeakers;
import agraw.workbench.Sessions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens sessions, follows what is changed in the workbook, and leads the discussion. All calls come on the JavaFX thread. */
final class SessionController {
    private final Desk desk;
    private final SessionModel model;
    private final Sessions sessions;
    private final SessionSpeakers speakers;
    private final SessionGuide guide;
    private final Refresh refresh = new Refresh(this::reading);
    private Optional<UUID> wanted = Optional.empty();

    /** All sessions are read where none is open. */
    private record Read(List<Sessions.Line> all, Optional<SessionMaterial> material, Codebook codebook) {}

    SessionController(Desk desk, SessionModel model) {
        this.desk = desk;
        this.model = model;
        this.sessions = Sessions.of(desk.workbench());
        this.speakers = SessionSpeakers.of(desk.workbench());
        this.guide = SessionGuide.of(desk.workbench());
    }

    /** Opens a session; none: the list of all, or the one that was open. */
    void open(@Nullable UUID session) {
        if (session != null) {
            wanted = Optional.of(session);
        }
        refresh.ask();
    }

    /** Goes back to the list of all sessions. */
    void close() {
        wanted = Optional.empty();
        refresh.ask();
    }

    private Job<?> reading() {
        Optional<UUID> session = wanted;
        return desk.work()
                .read(() -> {
                    Optional<SessionMaterial> material = session.flatMap(sessions::find);
                    List<Sessions.Line> all = material.isPresent() ? List.of() : sessions.all();
                    return new Read(all, material, sessions.codebook());
                })
                .onDone(this::show);
    }

    private void show(Read read) {
        boolean same = model.material
                .get()
                .map(SessionController::id)
                .equals(read.material().map(SessionController::id));
        model.codebook.set(read.codebook());
        read.material().ifPresentOrElse(material -> model.lines.show(material.text()), model.lines::clear);
        if (!same) {
            model.voice.set(Optional.empty());
            model.question.set(Optional.empty());
            model.rewriting.set(Optional.empty());
            model.notice.set("");
        }
        model.sessions.set(Optional.of(read.all()));
        model.material.set(read.material());
    }

    private static UUID id(SessionMaterial material) {
        return material.session().id();
    }

    /** The workbook was changed: lines follow at once, everything else is read again. */
    void changed(Change change) {
        boolean again = change.edits().stream().anyMatch(SessionController::needsReading);
        if (again || refresh.isRunning()) {
            refresh.ask(); // what is being read may be from before this change
        }
        if (!again) {
            model.lines.follow(change);
        }
    }

    private static boolean needsReading(Edit edit) {
        return switch (edit.kind()) {
            case SESSION, PARTICIPANT, ASKING, AGENDA_ITEM, CONSENT, CODE, TEXT, CASE_STUDY -> true;
            default -> false;
        };
    }

    Optional<UUID> session() {
        return model.material.get().map(SessionController::id);
    }

    void create(SessionKind kind, String title, @Nullable UUID caseStudy, String language) {
        desk.work()
                .write(() -> sessions.create(kind, title, caseStudy, language))
                .onDone(made -> desk.go().accept(new Destination.Session(made.id())))
                .start();
    }

    void rename(String title) {
        session().ifPresent(id -> write(() -> sessions.rename(id, title)));
    }

    void delete(UUID session) {
        write(() -> sessions.delete(session));
    }

    void cases(Consumer<List<CaseStudy>> then) {
        desk.work().read(sessions::cases).onDone(then).start();
    }

    /** Starts the session now, unless it has begun. */
    void begin() {
        Instant now = Instant.now();
        model.material.get().map(SessionMaterial::session).ifPresent(session -> {
            if (session.begins() == null) {
                write(() -> sessions.begin(session.id(), now));
            }
        });
    }

    /** Ends the session now, or lets an ended one go on. */
    void end() {
        Instant now = Instant.now();
        model.material
                .get()
                .map(SessionMaterial::session)
                .ifPresent(session -> write(() -> sessions.end(session.id(), session.ends() == null ? now : null)));
    }

    void addSpeaker(String key, String role, @Nullable Side side, @Nullable UUID consent) {
        session()
                .ifPresent(id -> desk.work()
                        .write(() -> speakers.addParticipant(id, key, role, side, consent))
                        .onDone(made -> model.voice.set(Optional.of(made.id())))
                        .start());
    }

    void setSpeaker(UUID speaker, String key, String role, @Nullable Side side, @Nullable UUID consent) {
        write(() -> speakers.setParticipant(speaker, key, role, side, consent));
    }

    void removeSpeaker(UUID speaker) {
        write(() -> speakers.removeParticipant(speaker));
    }

    void roles(Consumer<List<String>> then) {
        desk.work().read(speakers::roles).onDone(then).start();
    }

    void questions(Consumer<List<Question>> then) {
        desk.work().read(guide::questions).onDone(then).start();
    }

    void addQuestions(List<Question> questions) {
        session().ifPresent(id -> write(() -> guide.addQuestions(id, questions, desk.language())));
    }

    void addQuestion(String words) {
        session().ifPresent(id -> write(() -> guide.addQuestion(id, words)));
    }

    /** Asks a question, so that lines answer it; the one that is being answered is let go. */
    void ask(Asking asking) {
        if (model.question.get().equals(Optional.of(asking.id()))) {
            model.question.set(Optional.empty());
            return;
        }
        model.question.set(Optional.of(asking.id()));
        if (asking.state() != AskingState.ANSWERED) {
            setState(asking, AskingState.ASKED);
        }
    }

    /** The next question of the guide, or the one before, becomes the one that is answered. */
    void askNext(boolean forward) {
        List<Asking> all = model.material.get().map(SessionMaterial::guide).orElse(List.of());
        if (!all.isEmpty()) {
            int at = model.question
                    .get()
                    .flatMap(id -> model.material.get().flatMap(material -> material.asking(id)))
                    .map(all::indexOf)
                    .orElse(forward ? -1 : all.size());
            int next = Math.clamp(at + (forward ? 1L : -1L), 0, all.size() - 1);
            if (next != at) {
                ask(all.get(next));
            }
        }
    }

    void setState(Asking asking, AskingState state) {
        Instant now = Instant.now();
        if (state != AskingState.ASKED && model.question.get().equals(Optional.of(asking.id()))) {
            model.question.set(Optional.empty());
        }
        write(() -> guide.setState(asking.id(), state, now));
    }

    void addPoint(String words, @Nullable Long minutes) {
        session().ifPresent(id -> write(() -> guide.addPoint(id, words, minutes)));
    }

    void beginPoint(AgendaItem point) {
        Instant now = Instant.now();
        write(() -> guide.beginPoint(point.id(), point.begun() == null ? now : null));
    }

    void remove(Entity part) {
        if (Kind.of(part) == Kind.ASKING) {
            model.question.set(Optional.empty());
        }
        write(() -> guide.remove(part));
    }

    /** Shows the session's text on the screen of texts, where its passages are tagged. */
    void read() {
        model.material
                .get()
                .ifPresent(material -> desk.go()
                        .accept(new Destination.Text(material.text().text().id(), null)));
    }

    private void write(Runnable change) {
        desk.work().change(change).start();
    }
}
