package agraw.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who speaks in a session, by role; the key (a digit or initials) is what the note-taker types for them. A name is only in the
 * consent that allows it.
 */
public record Participant(
        UUID id,
        UUID session,
        String key,
        String role,
        @Nullable Side side,
        @Nullable UUID consent,
        String position) implements Entity {}
