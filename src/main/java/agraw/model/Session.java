package agraw.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A discussion that is noted live; its text holds what was said. Begins and ends are UTC.
 */
public record Session(
        UUID id,
        @Nullable UUID visit,
        SessionKind kind,
        String title,
        @Nullable String place,
        @Nullable Instant begins,
        @Nullable Instant ends,
        String position,
        @Nullable UUID caseStudy)
        implements Entity {}
