package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.AgendaItem;
import agraw.model.Asking;
import agraw.model.CaseStudy;
import agraw.model.Codebook;
import agraw.model.Consent;
import agraw.model.Entity;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Paragraph;
import agraw.model.Participant;
import agraw.model.Rank;
import agraw.model.Session;
import agraw.model.SessionKind;
import agraw.model.SessionMaterial;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.model.TextKind;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import agraw.store.query.TextQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prepares and leads discussions that are noted live. Each call is one change that can be undone. */
public final class Sessions {
    private final Store store;
    private final String author;
    private final Predicate<Tag> seen;

    public Sessions(Store store, String author) {
        this(store, author, _ -> true);
    }

    private Sessions(Store store, String author, Predicate<Tag> seen) {
        this.store = store;
        this.author = author;
        this.seen = seen;
    }

    public static Sessions of(Workbench workbench) {
        return new Sessions(workbench.store(), workbench.author(), workbench.seen());
    }

    /** A session in a list: how many lines it has, and of which case it is. */
    public record Line(Session session, UUID text, long lines, Optional<CaseStudy> caseStudy) {}

    /** All sessions, the latest first. */
    public List<Line> all() {
        return store.read(reader -> reader.all(Session.class).stream()
                .flatMap(session -> text(reader, session.id()).map(text -> line(reader, session, text)).stream())
                .sorted(Comparator.comparing(
                                (Line line) -> line.session().begins(),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .toList());
    }

    private static Line line(Reader reader, Session session, Text text) {
        UUID study = session.caseStudy();
        return new Line(
                session,
                text.id(),
                reader.count(Paragraph.class, "text", text.id()),
                study == null ? Optional.empty() : reader.find(CaseStudy.class, study));
    }

    private static Optional<Text> text(Reader reader, UUID session) {
        return reader.where(Text.class, "session", session).stream().findFirst();
    }

    /** A session with all that it is led by. */
    public SessionMaterial open(UUID id) {
        return store.read(reader -> material(reader, reader.get(Session.class, id)));
    }

    /** A session with all that it is led by, if it is still there. */
    public Optional<SessionMaterial> find(UUID id) {
        return store.read(reader -> reader.find(Session.class, id).map(session -> material(reader, session)));
    }

    private SessionMaterial material(Reader reader, Session session) {
        UUID id = session.id();
        Text text = reader.where(Text.class, "session", id).getFirst();
        UUID study = session.caseStudy();
        List<Consent> consents = Stream.concat(
                        reader.where(Consent.class, "session", id).stream(),
                        study == null ? Stream.<Consent>of() : reader.where(Consent.class, "caseStudy", study).stream())
                .distinct()
                .toList();
        return new SessionMaterial(
                session,
                Reading.seen(TextQuery.material(reader, text.id()), seen),
                reader.where(Participant.class, "session", id),
                reader.where(Asking.class, "session", id),
                reader.where(AgendaItem.class, "session", id),
                consents);
    }

    public Codebook codebook() {
        return store.read(CodebookQuery::codebook);
    }

    /** All cases, for a session to be about. */
    public List<CaseStudy> cases() {
        return store.read(reader -> reader.all(CaseStudy.class));
    }

    /**
     * Begins a session, with an empty text.
     *
     * @param language in which it is noted (BCP 47)
     */
    public Session create(SessionKind kind, String title, @Nullable UUID caseStudy, String language) {
        String name = Answers.clean(title);
        Session session = new Session(Ids.next(), null, kind, name, null, null, null, Rank.after(null), caseStudy);
        Step.take(store, author, reader -> {
            String last = reader.all(Session.class).stream()
                    .map(Session::position)
                    .reduce((_, later) -> later)
                    .orElse(null);
            Session placed = Kind.with(session, Map.of("position", Rank.after(last)));
            String before = caseStudy == null
                    ? null
                    : reader.last(Text.class, "caseStudy", caseStudy)
                            .map(Text::position)
                            .orElse(null);
            Text text = new Text(
                    Ids.next(), caseStudy, session.id(), TextKind.DISCUSSION, name, language, Rank.after(before));
            return new Step(
                    Label.of("change.createSession", name), List.of(Edit.Create.of(placed), Edit.Create.of(text)));
        });
        return session;
    }

    /** Gives a session and its text another title; a blank one changes nothing. */
    public void rename(UUID id, String title) {
        String name = Answers.clean(title);
        if (name.isEmpty()) {
            return;
        }
        Step.take(store, author, reader -> {
            Session session = reader.get(Session.class, id);
            List<Edit> edits = new ArrayList<>(Edit.between(session, Kind.with(session, Map.of("title", name))));
            text(reader, id)
                    .ifPresent(text -> edits.addAll(Edit.between(text, Kind.with(text, Map.of("title", name)))));
            return new Step(Label.of("change.renameSession", name), edits);
        });
    }

    /** Deletes a session with its text, its lines and their tags. */
    public void delete(UUID id) {
        Step.take(store, author, reader -> {
            Session session = reader.get(Session.class, id);
            List<Entity> going = new ArrayList<>(List.of(session));
            going.addAll(reader.where(Text.class, "session", id));
            return new Step(Label.of("change.deleteSession", session.title()), Removal.of(reader, going));
        });
    }

    /** Says when the session began (UTC). */
    public void begin(UUID id, Instant at) {
        setSession(id, "change.beginSession", "begins", at.truncatedTo(ChronoUnit.MICROS));
    }

    /** Says when the session ended (UTC), or with null that it goes on. */
    public void end(UUID id, @Nullable Instant at) {
        setSession(id, "change.endSession", "ends", at == null ? null : at.truncatedTo(ChronoUnit.MICROS));
    }

    private void setSession(UUID id, String label, String property, @Nullable Object content) {
        Step.take(store, author, reader -> {
            Session session = reader.get(Session.class, id);
            return new Step(Label.of(label, session.title()), Step.to(session, property, content));
        });
    }
}
