package agraw.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A field that two sides changed without knowing of each other: the value kept, the other, and when a person decided (UTC).
 */
public record Conflict(
        UUID id,
        UUID entity,
        String kind,
        String property,
        @Nullable String kept,
        @Nullable String other,
        String keptBy,
        String otherBy,
        @Nullable Instant settled)
        implements Entity {}
