package agraw.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question of a session's guide, in the words in which it is asked, and what became of it; question is the codebook's, if it is one. At is UTC. */
public record Asking(
        UUID id,
        UUID session,
        @Nullable UUID question,
        String content,
        AskingState state,
        @Nullable Instant at,
        String position)
        implements Entity {}
