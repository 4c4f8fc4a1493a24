package agraw.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session with all that it is led by and what was noted: its text, who speaks, the questions of its guide, its agenda, and the consents
 * that people of it gave. Each list is in its order.
 */
public record SessionMaterial(
        Session session,
        TextMaterial text,
        List<Participant> participants,
        List<Asking> guide,
        List<AgendaItem> agenda,
        List<Consent> consents) {
    public SessionMaterial {
        participants = List.copyOf(participants);
        guide = List.copyOf(guide);
        agenda = List.copyOf(agenda);
        consents = List.copyOf(consents);
    }

    public Optional<Participant> participant(@Nullable UUID id) {
        return participants.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Asking> asking(@Nullable UUID id) {
        return guide.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The name of a participant, where a consent that was not withdrawn allows it; else nothing. */
    public Optional<String> name(Participant participant) {
        return consents.stream()
                .filter(consent -> consent.id().equals(participant.consent()))
                .filter(consent -> consent.naming() && consent.withdrawn() == null)
                .map(Consent::name)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
