package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Paragraph;
import agraw.model.Participant;
import agraw.model.Rank;
import agraw.model.Side;
import agraw.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who speaks in a session: by role, with a name only where a consent allows it. Each call is one change that can be undone. */
public final class SessionSpeakers {
    private final Store store;
    private final String author;

    public SessionSpeakers(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    public static SessionSpeakers of(Workbench workbench) {
        return new SessionSpeakers(workbench.store(), workbench.author());
    }

    /** Adds someone who speaks; a blank key becomes the next free digit, or initials. */
    public Participant addParticipant(
            UUID session, String key, String role, @Nullable Side side, @Nullable UUID consent) {
        Participant made = store.read(reader -> {
            List<Participant> others = reader.where(Participant.class, "session", session);
            String typed = Answers.clean(key);
            return new Participant(
                    Ids.next(),
                    session,
                    typed.isEmpty() ? SpeakerKeys.free(others, Answers.clean(role)) : typed,
                    Answers.clean(role),
                    side,
                    consent,
                    Rank.after(others.isEmpty() ? null : others.getLast().position()));
        });
        Step.take(
                store,
                author,
                _ -> new Step(Label.of("change.addSpeaker", made.role()), List.of(Edit.Create.of(made))));
        return made;
    }

    /** Describes someone who speaks anew; the lines that they said follow, so that a mistaken role is mended everywhere at once. */
    public void setParticipant(UUID id, String key, String role, @Nullable Side side, @Nullable UUID consent) {
        Step.take(store, author, reader -> {
            Participant old = reader.get(Participant.class, id);
            Map<String, @Nullable Object> contents = new HashMap<>();
            contents.put("key", Answers.clean(key).isEmpty() ? old.key() : Answers.clean(key));
            contents.put("role", Answers.clean(role).isEmpty() ? old.role() : Answers.clean(role));
            contents.put("side", side);
            contents.put("consent", consent);
            Participant now = Kind.with(old, contents);
            List<Edit> edits = new ArrayList<>(Edit.between(old, now));
            Map<String, @Nullable Object> voice = new HashMap<>();
            voice.put("speaker", now.role());
            voice.put("side", now.side());
            for (Paragraph line : reader.where(Paragraph.class, "voice", id)) {
                edits.addAll(Edit.between(line, Kind.with(line, voice)));
            }
            return new Step(Label.of("change.setSpeaker", now.role()), edits);
        });
    }

    /** Takes someone from the palette; lines keep the role under which they were noted. */
    public void removeParticipant(UUID id) {
        Step.take(store, author, reader -> {
            Participant gone = reader.get(Participant.class, id);
            return new Step(Label.of("change.removeSpeaker", gone.role()), Removal.of(reader, List.of(gone)));
        });
    }

    /** Roles under which people spoke in this workbook, each once. */
    public List<String> roles() {
        return store.read(reader -> reader.all(Participant.class).stream()
                .map(Participant::role)
                .distinct()
                .toList());
    }
}
