package agraw.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A point of a session's agenda, with the minutes planned for it and when it began (UTC). */
public record AgendaItem(
        UUID id,
        UUID session,
        String content,
        @Nullable Long minutes,
        @Nullable Instant begun,
        String position) implements Entity {}
